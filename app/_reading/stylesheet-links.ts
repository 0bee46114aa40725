/** Where the build notes the addresses of the stylesheet, whose name it makes up: a list, from the folder of the program. */
export const notedStylesheets = '.compiled/stylesheets.json';

const links = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;

/** The addresses of the stylesheets of a page. */
export const stylesheetsIn = (html: string): string[] =>
  [...html.matchAll(links)].flatMap(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? []);
