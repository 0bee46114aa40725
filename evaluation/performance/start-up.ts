import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#tests/support/free-port.ts';
import { startPortal } from '#tests/support/serve.ts';
import { atMost, type Figure } from './report.ts';

/** From the start to the first page: in an empty data folder, then on the database that the first start left. */
export async function startUpFigures(): Promise<Figure[]> {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'tongban-start-')));
  const [first = '', second = ''] = folders;
  // The build ends with the demonstration city of the day; a start on another day makes it anew, once.
  await secondsToFirstPage(first);
  const empty = await secondsToFirstPage(second);
  const existing = await secondsToFirstPage(second);
  for (const folder of folders) rmSync(folder, { recursive: true });
  return [
    atMost('Start to first page, empty database', empty, { bar: 6, unit: 's' }),
    atMost('Start to first page, existing database', existing, { bar: 2.5, unit: 's' }),
  ];
}

async function secondsToFirstPage(folder: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const portal = await startPortal(folder, port);
  const { status } = await fetch(`http://localhost:${port}/zh`);
  const seconds = (performance.now() - began) / 1000;
  await portal.stop();
  if (status !== 200) throw new Error(`The first page answered ${status}`);
  return seconds;
}
