import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { freePort } from '#tests/support/free-port.ts';
import { startPortal } from '#tests/support/serve.ts';
import { run } from '#scripts/steps/install.mjs';
import { progress } from '#scripts/steps/progress.mjs';
import { root } from '#scripts/steps/say.mjs';
import { processorTime } from './load.ts';
import { atMost, type Figure } from './report.ts';

/** What is asked for, by the name in the table. */
const pages = {
  'list of services': '/zh/services',
  'list, its 4th page': '/zh/services?page=4',
  'list, English': '/en/services',
  'search: 身份证': '/zh/services?q=%E8%BA%AB%E4%BB%BD%E8%AF%81',
  'search: business licence': '/en/services?q=business+licence',
  'search without result': '/zh/services?q=zzzzzz',
  'suggestions: 居住': '/api/search/suggestions?locale=zh&q=%E5%B1%85%E4%BD%8F',
  home: '/zh',
  guide: '/zh/services/residence-permit',
  departments: '/zh/departments',
  'life events': '/zh/life-events',
  'for business': '/zh/business',
};
type Name = keyof typeof pages;
const searched: Name[] = [
  'list of services',
  'list, its 4th page',
  'list, English',
  'search: 身份证',
  'search: business licence',
  'search without result',
];

/** Of a page: milliseconds of processor a request, once the server is warm; bytes of its HTML, and of that in brotli. */
type Cost = { ms: number; bytes: number; brotli: number };
/** `build` in seconds; `first`: milliseconds that the first list after a start takes. */
export type Measured = { build: number; first: number; pages: Record<Name, Cost> };

const requests = 400;

/** Builds and serves the content folder `content` and measures both; `scratch` is a folder for its data. */
export async function measureAt(content: string, scratch: string): Promise<Measured> {
  const build = await secondsToBuild(content);
  const data = mkdtempSync(join(scratch, 'data-'));
  const port = await freePort();
  const portal = await startPortal(data, port, { env: { TONGBAN_CONTENT: content, TONGBAN_TIMER: '3600' } });
  try {
    const done = progress('Measuring pages');
    const at = (path: string) => `http://localhost:${port}${path}`;
    const first = await millisecondsOf(at(pages['list of services']));
    const costs: [string, Cost][] = [];
    for (const [name, path] of Object.entries(pages)) costs.push([name, await costOf(at(path), portal.pid)]);
    done();
    // Object.fromEntries forgets which keys it was given.
    return { build, first, pages: Object.fromEntries(costs) as Record<Name, Cost> };
  } finally {
    await portal.stop();
  }
}

async function secondsToBuild(content: string): Promise<number> {
  rmSync(`${root}/.next/build-stamp`, { force: true });
  mkdirSync(`${root}/.data`, { recursive: true });
  const done = progress('Building');
  const began = performance.now();
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    TONGBAN_CONTENT: content,
  });
  done();
  if (code !== 0) throw new Error(output);
  return (performance.now() - began) / 1000;
}

async function millisecondsOf(url: string): Promise<number> {
  const began = performance.now();
  await (await fetch(url)).text();
  return performance.now() - began;
}

async function costOf(url: string, pid: number): Promise<Cost> {
  const html = Buffer.from(await (await fetch(url)).arrayBuffer());
  return {
    ms: await processorTime({ pid, url }, requests),
    bytes: html.length,
    brotli: brotliCompressSync(html).length,
  };
}

type Column = { services: number; measured: Measured };

/** The two catalogues side by side. */
export function tableOf(small: Column, large: Column): string {
  const both = (format: (measured: Measured) => string) =>
    [small, large].map(({ measured }) => format(measured).padStart(30)).join('');
  const row = (name: string, format: (measured: Measured) => string) => `${name.padEnd(28)}${both(format)}`;
  const cost = ({ ms, bytes, brotli }: Cost) =>
    `${ms.toFixed(2)} ms ${(bytes / 1000).toFixed(1)} KB (${(brotli / 1000).toFixed(1)} br)`;
  return [
    '',
    `${''.padEnd(28)}${[small, large].map(({ services }) => `${services} services`.padStart(30)).join('')}`,
    row('build', ({ build }) => `${build.toFixed(0)} s`),
    row('first list after a start', ({ first }) => `${first.toFixed(0)} ms`),
    ...Object.keys(pages).map((name) => row(name, (measured) => cost(measured.pages[name as Name]))),
  ].join('\n');
}

/** What the larger catalogue may cost. */
export function figuresOf(small: Measured, large: Measured): Figure[] {
  const sum = (measured: Measured) => searched.reduce((total, name) => total + measured.pages[name].ms, 0);
  return [
    atMost('Build, the larger catalogue', large.build, { bar: 240, unit: 's' }),
    atMost('List and search pages, processor beside the smaller', sum(large) / sum(small), { bar: 1.25, unit: '×' }),
    ...searched.map((name) => atMost(`${name}, brotli`, large.pages[name].brotli / 1000, { bar: 12, unit: 'KB' })),
  ];
}
