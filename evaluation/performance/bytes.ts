import { brotliCompressSync } from 'node:zlib';
import { atMost, type Figure } from './report.ts';

/** What a browser fetches to show a page, in bytes of brotli. */
export type Weight = { html: number; css: number; ours: number; framework: number };

/** Weighs the page at `url` with the stylesheets and scripts it names. */
export async function weigh(url: string, headers: Record<string, string> = {}): Promise<Weight> {
  const html = await textAt(url, headers);
  const linked = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))];
  const sheets = linked(/<link[^>]+rel="stylesheet"[^>]*?href="([^"]+)"/g);
  // Scripts marked `nomodule` are for browsers of before 2018; no other fetches them.
  const scripts = linked(/<(?:script|link)(?![^>]*nomodule)[^>]+(?:src|href)="([^"]+\.m?js(?:\?[^"]*)?)"/gi);
  const sum = async (addresses: string[]) =>
    (await Promise.all(addresses.map(async (address) => brotli(await textAt(new URL(address, url).href))))).reduce(
      (total, bytes) => total + bytes,
      0,
    );
  const isFramework = (address: string) => address.includes('/_next/');
  return {
    html: brotli(html),
    css: await sum(sheets),
    ours: await sum(scripts.filter((address) => !isFramework(address))),
    framework: await sum(scripts.filter(isFramework)),
  };
}

/** Everything of a page, its scripts and the framework's, each beside its bar in KB. */
export const figuresOf = (page: string, bar: number, { html, css, ours, framework }: Weight): Figure[] => [
  atMost(`${page}: HTML, CSS and scripts`, kilobytes(html + css + ours + framework), { bar, unit: 'KB' }),
  atMost(`${page}: all scripts`, kilobytes(ours + framework), { bar: 12, unit: 'KB' }),
  atMost(`${page}: framework script`, kilobytes(framework), { bar: 0, unit: 'KB' }),
];

const kilobytes = (bytes: number): number => bytes / 1000;
const brotli = (text: string): number => brotliCompressSync(text).length;

async function textAt(url: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(url, { headers, redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}
