import { asc, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { auditEvents, auditHeads } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { testVault as vault } from '#lib/kernel/testing.ts';
import { anchorLine, publicationOf, readAnchors } from './anchor.ts';
import { laneOf } from './event.ts';
import { record } from './record.ts';
import { listEnds } from './store.ts';
import { sealOpenHeads, verifyLog } from './verify.ts';

const subject = 'application:1';
const breaks = async (db: Database) =>
  (await verifyLog({ db, vault })).find(({ lane }) => lane === laneOf(subject))?.breaks;

test('an untouched log verifies', async ({ db }) => {
  await fiveEvents(db);
  expect(await breaks(db)).toEqual([]);
});

test('an altered row shows', async ({ db }) => {
  const rows = await fiveEvents(db);
  await db.update(auditEvents).set({ action: 'nothing' }).where(eq(auditEvents.id, rows[2]!.id));
  expect(await breaks(db)).toEqual([{ sequence: 3, kind: 'altered' }]);
});

test('a removed row shows', async ({ db }) => {
  const rows = await fiveEvents(db);
  await db.delete(auditEvents).where(eq(auditEvents.id, rows[2]!.id));
  expect(await breaks(db)).toEqual([{ sequence: 4, kind: 'missing' }]);
});

test('a removed tail shows', async ({ db }) => {
  const rows = await fiveEvents(db);
  await db.delete(auditEvents).where(eq(auditEvents.id, rows[4]!.id));
  expect(await breaks(db)).toEqual([{ sequence: 5, kind: 'tail-removed' }]);
});

test('an end that is not the last row’s shows', async ({ db }) => {
  await fiveEvents(db);
  await db.update(auditHeads).set({ hash: 'another' });
  expect(await breaks(db)).toEqual([
    { sequence: 5, kind: 'tail-removed' },
    { sequence: 5, kind: 'head-forged' },
  ]);
});

/** Removes the last row and sets the end of its lane back, as far as that is possible without a key. */
async function setBack(db: Database, kept: object = {}) {
  const rows = await db.select().from(auditEvents).orderBy(asc(auditEvents.sequence));
  await db.delete(auditEvents).where(eq(auditEvents.id, rows.at(-1)!.id));
  const { sequence, hash } = rows.at(-2)!;
  await db.update(auditHeads).set({ sequence, hash, ...kept });
}

test('a last row that is removed, with the end set back, shows', async ({ db }) => {
  await fiveEvents(db);
  await setBack(db);
  expect(await breaks(db)).toEqual([{ sequence: 4, kind: 'head-forged' }]);
  await db.update(auditHeads).set({ seal: '' });
  expect(await breaks(db)).toEqual([{ sequence: 4, kind: 'head-forged' }]);
});

test('an earlier end that somebody kept, seal and all, shows against the anchor outside', async ({ db }) => {
  await fiveEvents(db);
  const [early] = await db.select().from(auditHeads);
  await record(db, vault, { actorId: null, action: 'read', subject, at: new Date(2026, 10, 23, 6) });
  const line = anchorLine(vault, await listEnds(db), new Date('2026-11-24'));
  await setBack(db, { seal: early!.seal });
  expect(await breaks(db)).toEqual([]);
  for (const kept of [`${line}\n`, publicationOf(vault, [line])]) {
    const reports = await verifyLog({ db, vault }, readAnchors(vault, kept));
    expect(reports.flatMap((lane) => lane.breaks)).toEqual([{ sequence: 6, kind: 'anchored-row-gone' }]);
  }
});

test('an anchor holds while the log grows, and only the key’s own counts', async ({ db }) => {
  await fiveEvents(db);
  const line = anchorLine(vault, await listEnds(db), new Date('2026-11-24'));
  await fiveEvents(db);
  const reports = await verifyLog({ db, vault }, readAnchors(vault, line));
  expect(reports.flatMap((lane) => lane.breaks)).toEqual([{ sequence: 6, kind: 'back-dated' }]);
  expect(readAnchors(vault, '')).toEqual([]);
  const signedByAnother = line.replace(/("value":")(.)/, (_, before, one) => `${before}${one === 'A' ? 'B' : 'A'}`);
  expect(() => readAnchors(vault, signedByAnother)).toThrow('does not fit it');
  expect(() => readAnchors(vault, line.replace('"sequence":5', '"sequence":4'))).toThrow('not made with this key');
});

test('a log that was written anew with the key differs from what any earlier anchor saw', async ({ db }) => {
  await fiveEvents(db);
  const early = anchorLine(vault, await listEnds(db), new Date('2026-11-24'));
  await db.delete(auditEvents);
  await db.delete(auditHeads);
  for (const _ of [1, 2]) await fiveEvents(db);
  const late = anchorLine(vault, await listEnds(db), new Date('2026-11-25'));
  const reports = await verifyLog({ db, vault }, readAnchors(vault, `${early}\n${late}`));
  expect(reports.flatMap((lane) => lane.breaks)).toContainEqual({ sequence: 5, kind: 'anchored-row-gone' });
});

test('ends from before there were seals are sealed once, and no others', async ({ db }) => {
  await fiveEvents(db);
  await db.update(auditHeads).set({ seal: '' });
  expect(await sealOpenHeads({ db, vault })).toBe(1);
  expect(await breaks(db)).toEqual([]);
  expect(await sealOpenHeads({ db, vault })).toBe(0);
});

test('two rows that changed places show', async ({ db }) => {
  const rows = await fiveEvents(db);
  const move = (id: string, sequence: number) => db.update(auditEvents).set({ sequence }).where(eq(auditEvents.id, id));
  await move(rows[1]!.id, 99);
  await move(rows[2]!.id, 2);
  await move(rows[1]!.id, 3);
  expect((await breaks(db))?.map(({ kind }) => kind)).toContain('missing');
});

test('a back-dated row shows, though its hash is right', async ({ db }) => {
  await fiveEvents(db);
  await record(db, vault, { actorId: null, action: 'read', subject, at: new Date('2026-01-01') });
  expect(await breaks(db)).toEqual([{ sequence: 6, kind: 'back-dated' }]);
});

test('acts that overlap stand in the order in which they ended', async ({ db }) => {
  const at = (seconds: number) => new Date(2026, 10, 23, 6, 0, seconds);
  for (const seconds of [30, 0]) await record(db, vault, { actorId: null, action: 'read', subject, at: at(seconds) });
  expect(await breaks(db)).toEqual([]);
});

test('a row in a lane that no subject has shows', async ({ db }) => {
  const [row] = await fiveEvents(db);
  for (const lane of [-1, 64]) await db.insert(auditEvents).values({ ...row!, id: newId(), lane });
  const strange = (await verifyLog({ db, vault })).filter(({ lane }) => lane < 0 || lane >= 64);
  expect(strange.map(({ lane, rows }) => [lane, rows])).toEqual([
    [-1, 1],
    [64, 1],
  ]);
  for (const { breaks: found } of strange) expect(found).not.toEqual([]);
});

async function fiveEvents(db: Database) {
  for (const hour of [1, 2, 3, 4, 5])
    await record(db, vault, { actorId: null, action: 'read', subject, at: new Date(2026, 10, 23, hour) });
  return db.select().from(auditEvents).orderBy(asc(auditEvents.sequence));
}
