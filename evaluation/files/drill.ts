import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Database } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { newId } from '#db/schema/columns.ts';
import { applications, forms } from '#db/schema/applications.ts';
import { files } from '#db/schema/files.ts';
import { people } from '#db/schema/identity.ts';
import { createFolderStore } from '#lib/adapters/folder-store.ts';
import type { FilesContext } from '#lib/files/context.ts';
import { knownObjects, listNeeded } from '#lib/files/erase-store.ts';
import { read } from '#lib/files/keeping/object.ts';
import { findFile } from '#lib/files/store.ts';
import { findOrphans, sweep } from '#lib/files/sweep.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { drillVault } from './drill-files.ts';

/** What does not belong together: objects that no row knows, settled rows that do not open, and rows that never settled. */
export type Astray = { objects: number; rows: number; unsettled: number };
export type Drill = { kills: number; kept: number; before: Astray; after: Astray };

type Given = { url: string; kills: number; say?: (line: string) => void };

/** Kills processes that give and remove files, each at a moment of its own, then sweeps once. */
export async function killAtRandom({ url, kills, say = () => undefined }: Given): Promise<Drill> {
  await migrateAt(url);
  const folder = await mkdtemp(join(tmpdir(), 'tongban-drill-'));
  const { db, close } = await openAt({ kind: 'postgres', url });
  const owner = await aDraftOf(db);
  await bundleWorker();
  const start = () => startWorker([url, folder, owner.personId, owner.applicationId]);
  let next = start();
  for (let at = 0; at < kills; at += 1) {
    const worker = next;
    // The next one starts while this one works.
    next = start();
    const { child, hasKept } = await worker;
    // On a busy machine none would come as far as a whole file.
    if (at % 3 === 0) await hasKept;
    await killLater(child);
    if ((at + 1) % 50 === 0) say(`${at + 1} kills`);
  }
  await killLater((await next).child);
  const ctx = {
    db,
    vault: drillVault,
    now: () => new Date(),
    actor: null,
    fileStore: createFolderStore(folder),
    scanner: undefined,
  };
  const before = await countAstray(ctx);
  await sweep(ctx, { atOnce: true });
  await findOrphans(ctx, { atOnce: true });
  const after = await countAstray(ctx);
  after.objects += (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.part')).length;
  const kept = (await listAll(db)).length;
  await close();
  await rm(folder, { recursive: true, force: true });
  return { kills, kept, before, after };
}

async function aDraftOf(db: Database): Promise<{ personId: string; applicationId: string }> {
  const [personId, applicationId] = [newId(), newId()];
  const at = new Date();
  await db.insert(people).values({ id: personId, name: '' });
  await db.insert(forms).values({ hash: 'drill', form: {} }).onConflictDoNothing();
  await db.insert(applications).values({
    ...{ id: applicationId, service: 'drill', department: 'drill', applicantId: personId, applicantName: '' },
    ...{ locale: 'zh', answers: '', formHash: 'drill', createdAt: at, updatedAt: at },
  });
  return { personId, applicationId };
}

/** As one file, because hundreds are started, and reading many takes longer than their work. */
const bundleWorker = () =>
  build({
    entryPoints: ['evaluation/files/drill-worker.ts'],
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: '.data/drill-worker.mjs' },
  });

type Worker = { child: ChildProcess; hasKept: Promise<unknown> };

async function startWorker(given: string[]): Promise<Worker> {
  const child = spawn(process.execPath, ['.data/drill-worker.mjs', ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const says = (word: string) =>
    new Promise((resolve, reject) => {
      child.stdout.on('data', (said: Buffer) => said.includes(word) && resolve(word));
      child.once('exit', () => reject(new Error('A worker ended by itself')));
    });
  const hasKept = says('kept');
  // Most are killed before it matters.
  hasKept.catch(() => undefined);
  await says('ready');
  return { child, hasKept };
}

async function killLater(worker: ChildProcess): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
  const ended = once(worker, 'exit');
  worker.kill('SIGKILL');
  await ended;
}

async function countAstray(ctx: FilesContext<null>): Promise<Astray> {
  const ids: string[] = [];
  for await (const { id } of ctx.fileStore.list()) ids.push(id);
  const known = new Set<string>();
  for (let at = 0; at < ids.length; at += 500)
    for (const id of await knownObjects(ctx.db, ids.slice(at, at + 500))) known.add(id);
  let rows = 0;
  for (const { id } of await listAll(ctx.db)) if (!(await opens(ctx, id))) rows += 1;
  const settled = await ctx.db.select({ settledAt: files.settledAt }).from(files);
  return {
    objects: ids.filter((id) => !known.has(id)).length,
    rows,
    unsettled: settled.filter(({ settledAt }) => settledAt === null).length,
  };
}

async function listAll(db: Database): Promise<{ id: string }[]> {
  const all: { id: string }[] = [];
  for (let page = await listNeeded(db); page.length > 0; page = await listNeeded(db, page.at(-1)?.id))
    all.push(...page);
  return all;
}

/** True if every byte of a file is there and authentic. */
async function opens(ctx: FilesContext<null>, id: string): Promise<boolean> {
  try {
    const file = await findFile(ctx, id);
    if (!file) return false;
    let size = 0;
    for await (const chunk of await read(ctx.fileStore, file.seal, { size: file.size })) size += chunk.length;
    return size === file.size;
  } catch {
    return false;
  }
}
