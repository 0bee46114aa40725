import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const links = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
let held: string[] | undefined;

/**
 * The addresses of the stylesheet, whose name the build makes up: a page rendered outside the framework
 * takes them from the home page, prerendered in a build and asked for while developing.
 */
export const stylesheets = async (origin: string): Promise<string[]> => {
  if (held) return held;
  const found = [...(await homePage(origin)).matchAll(links)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
  if (process.env.NODE_ENV === 'production') held = found;
  return found;
};

const homePage = async (origin: string): Promise<string> =>
  process.env.NODE_ENV === 'production'
    ? readFile(join(process.cwd(), '.next', 'server', 'app', 'zh.html'), 'utf8')
    : (await fetch(`${origin}/zh`)).text();
