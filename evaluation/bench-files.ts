// `npm run bench:files`: 50 MB up and down, beside Express and busboy to disk in the same run; then twenty at once.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aPdfOf } from './files/drill-files.ts';
import { aSenderAt, type Sender } from './files/people.ts';
import { sendForm } from './files/send-form.ts';
import { processorSeconds } from './performance/load.ts';
import { atMost, isReached, lineOf, type Figure } from './performance/report.ts';
import { setStage, type Stage } from './performance/stage.ts';
import { freePort } from '#tests/support/free-port.ts';
import { say } from '#scripts/steps/say.mjs';

const rounds = 6;
const atOnce = 20;
const megabyte = 1024 * 1024;
const bytes = aPdfOf('a'.repeat(50 * megabyte - 1000));

type Server = { pid: number; up: () => Promise<string>; down: (id: string) => Promise<void> };

let sender: Sender | undefined;
const stage = await setStage(async (url) => {
  sender = await aSenderAt(url);
});
const plain = await startExpress(stage);
const figures: Figure[] = [];
if (sender) await measure(portalAt(stage, sender), plain);
plain.stop();
await stage.clear();
process.exitCode = figures.every(isReached) ? 0 : 1;

async function measure(portal: Server, express: Server): Promise<void> {
  // Makes the code of both warm.
  for (const server of [portal, express]) await server.down(await server.up());
  const before = residentMegabytes(portal.pid);
  const [ours, theirs] = [await secondsOf(portal), await secondsOf(express)];
  say(`up:   ${milliseconds(ours.up)} of processor, Express ${milliseconds(theirs.up)}`);
  say(`down: ${milliseconds(ours.down)} of processor, Express ${milliseconds(theirs.down)}`);
  record(
    atMost('50 MB up and down, beside Express', (ours.up + ours.down) / (theirs.up + theirs.down), {
      bar: 2,
      unit: '×',
    }),
  );
  const growth = await growthOf(portal, () => portal.up());
  say(`memory before ${before.toFixed(0)} MB, before twenty at once ${growth.before.toFixed(0)} MB`);
  record(atMost('memory of the process, 50 MB up, 20 at once', growth.most, { bar: 30, unit: 'MB' }));
  const id = await portal.up();
  record(
    atMost('memory of the process, 50 MB down, 20 at once', (await growthOf(portal, () => portal.down(id))).most, {
      bar: 30,
      unit: 'MB',
    }),
  );
}

async function secondsOf({ pid, up, down }: Server): Promise<{ up: number; down: number }> {
  const ids: string[] = [];
  const began = processorSeconds(pid);
  for (let at = 0; at < rounds; at += 1) ids.push(await up());
  const between = processorSeconds(pid);
  for (const id of ids) await down(id);
  return { up: (between - began) / rounds, down: (processorSeconds(pid) - between) / rounds };
}

/** The most that the process grew, sampled twenty times a second, while many do the same. */
async function growthOf({ pid }: Server, act: () => Promise<unknown>): Promise<{ before: number; most: number }> {
  const before = residentMegabytes(pid);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, residentMegabytes(pid))), 50);
  await Promise.all(Array.from({ length: atOnce }, act));
  clearInterval(timer);
  return { before, most: most - before };
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function portalAt({ portal: { url, pid } }: Stage, { cookie, applicationId, fields }: Sender): Server {
  let count = 0;
  const headers = { cookie, origin: url };
  return {
    pid,
    async up() {
      const field = fields[Math.floor(count++ / 3)] ?? '';
      const sent = { applicationId, page: 'about', locale: 'zh', intent: field };
      const to = await sendForm({ url: `${url}/api/files`, headers, fields: sent, name: field, file: bytes });
      if (!to.endsWith('/pages/about')) throw new Error(`A file was not received: ${to}`);
      return lastFile();
    },
    async down(id) {
      const answer = await fetch(`${url}/api/files/${id}`, { headers });
      if ((await drained(answer)) !== bytes.length) throw new Error(`A file did not come back: ${answer.status}`);
    },
  };
}

/** The answer to a form names no file, so the newest is looked up. */
async function lastFile(): Promise<string> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: stage.postgres.url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    'select id from files where settled_at is not null order by id desc limit 1',
  );
  await client.end();
  return rows[0]?.id ?? '';
}

async function drained({ body }: Response): Promise<number> {
  let size = 0;
  for await (const chunk of body ?? []) size += chunk.length;
  return size;
}

async function startExpress({ folder }: Stage): Promise<Server & { stop: () => void }> {
  const kept = join(folder, 'express');
  mkdirSync(kept);
  const port = await freePort();
  const child = spawn(process.execPath, ['evaluation/files/express-upload.mjs', String(port), kept], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const url = `http://127.0.0.1:${port}`;
  let count = 0;
  return {
    pid: child.pid ?? 0,
    stop: () => child.kill(),
    async up() {
      await sendForm({ url: `${url}/files`, headers: {}, fields: {}, name: 'file', file: bytes });
      return String(count++);
    },
    async down(id) {
      if ((await drained(await fetch(`${url}/files/${id}`))) !== bytes.length) throw new Error('Express lost a file');
    },
  };
}

function record(figure: Figure): void {
  figures.push(figure);
  say(lineOf(figure));
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
