/** The build's list of stylesheet addresses, whose names it generates; relative to the program's folder. */
export const notedStylesheets = '.compiled/stylesheets.json';

const links = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;

export const stylesheetsIn = (html: string): string[] =>
  [...html.matchAll(links)].flatMap(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? []);
