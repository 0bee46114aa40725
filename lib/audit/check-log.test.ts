import { asc, eq, gt } from 'drizzle-orm';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditAnchors, auditEvents, auditHeads } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { openAnchorFolder } from '#lib/adapters/anchor-folder.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { readAnchors } from './anchor.ts';
import { anchorLog, listAnchors } from './anchor-log.ts';
import { checkLog, isSound, readChecks } from './check-log.ts';
import { record } from './record.ts';

/** In the city, on these days of November. */
const on = (db: Database, day: number, time: string) => contextOf(db, null, `2026-11-${day}T${time}:00+08:00`);

async function write(db: Database, count: number, at = new Date('2026-11-23T01:00:00+08:00')) {
  for (let place = 0; place < count; place++)
    await record(db, vault, { actorId: null, action: 'search', subject: `application:${place % 3}`, at });
}

const found = async (ctx: ReturnType<typeof on>, work = {}) => {
  const check = await checkLog(ctx, work);
  return check && { kind: check.kind, rows: check.rows, faults: check.faults };
};

test('the whole log is read at first and each night after three, and every hour what is new', async ({ db }) => {
  await write(db, 7);
  expect(await found(on(db, 23, '02:00'))).toEqual({ kind: 'whole', rows: 7, faults: [] });
  expect(await found(on(db, 23, '02:30'))).toBeUndefined();
  expect(await found(on(db, 23, '03:10'))).toEqual({ kind: 'whole', rows: 7, faults: [] });
  await write(db, 2, new Date('2026-11-23T03:20:00+08:00'));
  expect(await found(on(db, 23, '03:30'))).toBeUndefined();
  expect(await found(on(db, 23, '04:20'))).toEqual({ kind: 'onward', rows: 2, faults: [] });
  expect(await found(on(db, 23, '05:30'))).toEqual({ kind: 'onward', rows: 0, faults: [] });
  expect(await found(on(db, 24, '02:59'))).toMatchObject({ kind: 'onward' });
  expect(await found(on(db, 24, '03:00'))).toEqual({ kind: 'whole', rows: 9, faults: [] });
});

test('a long log is read over several rounds of jobs', async ({ db }) => {
  await write(db, 9);
  const rounds = [];
  for (let round = 0; round < 5; round++) rounds.push(await found(on(db, 23, '04:00'), { atMost: 1 }));
  expect(rounds.filter(Boolean)).toEqual([{ kind: 'whole', rows: 9, faults: [] }]);
  expect(rounds[0]).toBeUndefined();
});

test('a change below the marks is found by night, and no anchor bears witness to it', async ({ db }) => {
  await write(db, 6);
  await checkLog(on(db, 23, '04:00'));
  const [row] = await db.select().from(auditEvents).orderBy(asc(auditEvents.id));
  await db.update(auditEvents).set({ action: 'nothing' }).where(eq(auditEvents.id, row!.id));
  expect(await found(on(db, 23, '06:00'))).toEqual({ kind: 'onward', rows: 0, faults: [] });
  expect(isSound(await readChecks({ db }))).toBe(true);
  const fault = `lane ${row!.lane}, row 1: altered`;
  expect(await found(on(db, 24, '03:05'))).toEqual({ kind: 'whole', rows: 6, faults: [fault] });
  expect(isSound(await readChecks({ db }))).toBe(false);
  expect(await anchorLog(on(db, 24, '03:06'))).toBe(false);
});

test('what is compared beside the log is a fault of the whole verification', async ({ db }) => {
  const also = async () => ['post of person 1: not-given'];
  expect(await found(on(db, 23, '04:00'), { also })).toMatchObject({ faults: ['post of person 1: not-given'] });
});

test('the ends are signed once a day of the city, and not before the log was verified', async ({ db }) => {
  await write(db, 3);
  expect(await anchorLog(on(db, 23, '23:00'))).toBe(false);
  await checkLog(on(db, 23, '23:00'));
  expect(await anchorLog(on(db, 23, '23:00'))).toBe(true);
  expect(await anchorLog(on(db, 23, '23:59'))).toBe(false);
  expect(await anchorLog(on(db, 24, '00:01'))).toBe(true);
  const anchors = readAnchors(vault, (await listAnchors({ db })).join('\n'));
  expect(anchors.map(({ at, heads }) => [at, heads.length])).toEqual([
    ['2026-11-23T15:00:00.000Z', 3],
    ['2026-11-23T16:01:00.000Z', 3],
  ]);
});

test('a database that was put back, anchors and all, is found by the folder', async ({ db }) => {
  const folder = openAnchorFolder(join(await mkdtemp(join(tmpdir(), 'tongban-anchors-')), 'anchors'));
  await write(db, 6);
  const early = await db.select().from(auditHeads);
  await write(db, 3);
  await checkLog(on(db, 23, '04:00'));
  await anchorLog(on(db, 23, '04:00'));
  await folder.add(await listAnchors({ db }));
  await db.delete(auditEvents).where(gt(auditEvents.sequence, 2));
  for (const head of early) await db.update(auditHeads).set(head).where(eq(auditHeads.lane, head.lane));
  await db.delete(auditAnchors);
  expect(await found(on(db, 24, '04:00'))).toEqual({ kind: 'whole', rows: 6, faults: [] });
  const anchors = async () => readAnchors(vault, (await folder.list()).join('\n'));
  const { faults } = (await found(on(db, 25, '04:00'), { anchors })) ?? { faults: [] };
  expect(faults.map((fault) => fault.replace(/lane \d+/, 'lane'))).toEqual(
    Array.from({ length: 3 }, () => 'lane, row 3: anchored-row-gone'),
  );
});

test('a folder takes each line once, in a file of its year', async () => {
  const path = await mkdtemp(join(tmpdir(), 'tongban-anchors-'));
  const [one, two] = ['{"at":"2026-12-31T01:00:00Z"}', '{"at":"2027-01-01T01:00:00Z"}'];
  await openAnchorFolder(path).add([one]);
  await openAnchorFolder(path).add([one, two]);
  expect(await readFile(join(path, '2026.jsonl'), 'utf8')).toBe(`${one}\n`);
  expect(await openAnchorFolder(path).list()).toEqual([one, two]);
});
