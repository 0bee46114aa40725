import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notedStylesheets, stylesheetsIn } from './stylesheet-links.ts';

let held: string[] | undefined;

/** Stylesheets for pages rendered outside the framework; in development, taken from a page that it renders. */
export const stylesheets = async (origin: string): Promise<string[]> =>
  process.env.NODE_ENV === 'production'
    ? (held ??= await readNoted())
    : stylesheetsIn(await (await fetch(`${origin}/zh/help`)).text());

// Only the build writes it.
const readNoted = async (): Promise<string[]> =>
  JSON.parse(await readFile(join(process.cwd(), notedStylesheets), 'utf8')) as string[];
