import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { newId } from '#db/schema/columns.ts';
import { files } from '#db/schema/files.ts';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { aCitizen, aCompanyOf, aDraft, anOfficer, aPerson, granted } from '#lib/applications/testing/testing.ts';
import { filesByField, listFiles, listUnready, listWallet } from './carried.ts';
import { isSigned, signLink } from './link.ts';
import { openFile } from './open.ts';
import { putAwayFile, removeFile } from './remove.ts';
import { receiveFile } from './receive.ts';
import { reuseFile } from './reuse.ts';
import { scanWaiting } from './scan.ts';
import { findOrphans, sweep } from './sweep.ts';
import { aGiver, aPdf, aScanner, inPieces, objectsIn, type Giver } from './testing.ts';
import { aPost } from '#lib/kernel/testing.ts';

const field = 'material-id-card';
const give = async (ctx: Giver) =>
  granted(
    await receiveFile(ctx, { ...{ applicationId: ctx.applicationId, field }, name: 'a.pdf', bytes: inPieces(aPdf()) }),
  );
const use = (ctx: Giver, fileId: string) => ({ fileId, applicationId: ctx.applicationId, field });
const send = (db: Database, { applicationId }: Giver, status: 'submitted' | 'correction_requested' = 'submitted') =>
  db.update(applications).set({ status }).where(eq(applications.id, applicationId));
const as = <T extends object>(ctx: Giver, other: T) => ({ ...ctx, ...other });

describe('a file of a draft', () => {
  test('is opened by its owner, and nobody else', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    const neighbour = as(ctx, { actor: await aPerson(db, '邻居') });
    expect((await openFile(ctx, { fileId })).ok).toBe(true);
    for (const other of [neighbour, as(ctx, { actor: (await anOfficer(db)).actor })])
      expect(await openFile(other, { fileId })).toMatchObject({ refusal: { code: 'unknown_file' } });
    expect(await listFiles(neighbour, ctx.applicationId)).toBeUndefined();
  });

  test('is gone with its object when it is removed, and with the draft', async ({ db }) => {
    const ctx = await aGiver(db);
    const first = await give(ctx);
    granted(await removeFile(ctx, use(ctx, first.id)));
    expect(await objectsIn(ctx.fileStore)).toEqual([]);
    const second = await give(ctx);
    granted(await discard(ctx, ctx));
    expect(await openFile(ctx, { fileId: second.id })).toMatchObject({ refusal: { code: 'unknown_file' } });
    await sweep({ ...ctx, actor: null });
    expect(await objectsIn(ctx.fileStore)).toEqual([]);
  });

  test('may be the last that is taken', async ({ db }) => {
    const ctx = await aGiver(db);
    const allow = { kinds: ['pdf' as const], size: 5000, total: 5000, count: 1 };
    const given = { applicationId: ctx.applicationId, field, name: 'a.pdf', allow };
    granted(await receiveFile(ctx, { ...given, bytes: inPieces(aPdf()) }));
    expect(await receiveFile(ctx, { ...given, bytes: inPieces(aPdf()) })).toMatchObject({
      refusal: { code: 'too_many', most: 1 },
    });
  });
});

describe('a file of a case', () => {
  test('is opened by staff of its department, on record, and not by another’s', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    await send(db, ctx);
    const officer = as(ctx, { actor: (await anOfficer(db)).actor });
    const stranger = as(ctx, { actor: await aPerson(db, '李四', [aPost('market', 'reviewer')]) });
    expect((await openFile(officer, { fileId })).ok).toBe(true);
    expect(await openFile(stranger, { fileId })).toMatchObject({ refusal: { code: 'unknown_file' } });
    const looks = await db.select().from(auditEvents).where(eq(auditEvents.action, 'read_file'));
    expect(looks).toMatchObject([{ actorId: officer.actor.id, subject: `application:${ctx.applicationId}` }]);
  });

  test('of an officer’s company is not theirs to look at as staff', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    const { actor } = await anOfficer(db);
    const organisationId = await aCompanyOf(db, ctx.actor);
    await db.update(applications).set({ organisationId, status: 'submitted' });
    expect((await openFile(as(ctx, { actor }), { fileId })).ok).toBe(true);
    const own = { id: ctx.actor.id, name: '', posts: actor.posts };
    await db.update(files).set({ personId: actor.id });
    expect(await openFile(as(ctx, { actor: own }), { fileId })).toMatchObject({ refusal: { code: 'unknown_file' } });
  });

  test('stays once it was sent: it is not removed, in a correction only out of the answers', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    await send(db, ctx);
    expect(await removeFile(ctx, use(ctx, fileId))).toMatchObject({ refusal: { code: 'closed' } });
    await send(db, ctx, 'correction_requested');
    granted(await removeFile(ctx, use(ctx, fileId)));
    expect(await listFiles(ctx, ctx.applicationId)).toMatchObject([{ id: fileId, removedAt: ctx.now() }]);
    expect(await filesByField(ctx, ctx.applicationId)).toEqual({});
    expect((await openFile(as(ctx, { actor: (await anOfficer(db)).actor }), { fileId })).ok).toBe(true);
  });
});

describe('what was given once', () => {
  test('answers a question of another draft, until it is put away', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    await send(db, ctx);
    const next = { ...ctx, applicationId: await aDraft(ctx) };
    expect(await listWallet(ctx)).toMatchObject([{ id: fileId }]);
    granted(await reuseFile(next, use(next, fileId)));
    granted(await putAwayFile(ctx, { fileId }));
    expect(await listWallet(ctx)).toEqual([]);
    expect((await openFile(ctx, { fileId })).ok).toBe(true);
  });

  test('is nobody else’s, and not used when its time is over', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    const neighbour = { ...ctx, ...(await aCitizen(db, '邻居')) };
    const theirs = { ...neighbour, applicationId: await aDraft(neighbour) };
    expect(await reuseFile(theirs, use(theirs, fileId))).toMatchObject({ refusal: { code: 'unknown_file' } });
    await db.update(files).set({ expiresAt: new Date('2026-01-01') });
    expect(await reuseFile(ctx, { ...use(ctx, fileId), field: 'other' })).toMatchObject({
      refusal: { code: 'expired' },
    });
  });
});

describe('a scanner', () => {
  test('that was down is asked again, and a file is opened once it is clean', async ({ db }) => {
    const scanner = aScanner({ verdict: 'unavailable', reason: 'down' });
    const ctx = await aGiver(db, scanner);
    const { id: fileId } = await give(ctx);
    expect(await listUnready(ctx, ctx.applicationId)).toMatchObject([{ id: fileId }]);
    expect(await scanWaiting({ ...ctx, actor: null })).toEqual({ waiting: 1 });
    scanner.says({ verdict: 'clean' });
    expect(await scanWaiting({ ...ctx, actor: null })).toEqual({ clean: 1 });
    expect([(await openFile(ctx, { fileId })).ok, await listUnready(ctx, ctx.applicationId)]).toEqual([true, []]);
  });

  test('that finds something keeps everybody from the file, on record', async ({ db }) => {
    const ctx = await aGiver(db, aScanner({ verdict: 'infected', name: 'Eicar-Test' }));
    const { id: fileId } = await give(ctx);
    expect(await openFile(ctx, { fileId })).toMatchObject({ refusal: { code: 'infected' } });
    const found = await db.select().from(auditEvents).where(eq(auditEvents.action, 'infected_file'));
    expect(found).toMatchObject([{ facts: { file: fileId, found: 'Eicar-Test' } }]);
  });

  test('that a city gets later looks at what was kept without one', async ({ db }) => {
    const ctx = await aGiver(db);
    const { id: fileId } = await give(ctx);
    const scanned = { ...ctx, scanner: aScanner() };
    expect(await openFile(scanned, { fileId })).toMatchObject({ refusal: { code: 'waiting' } });
    await scanWaiting({ ...scanned, actor: null });
    expect((await openFile(scanned, { fileId })).ok).toBe(true);
  });
});

describe('a sweep', () => {
  test('leaves what is kept or still on its way, and clears the rest away', async ({ db }) => {
    const ctx = await aGiver(db);
    await give(ctx);
    const lost = '01900000-0000-7000-8000-000000000001';
    await ctx.fileStore.put(lost, inPieces(aPdf()));
    const [row] = await db.select().from(files);
    const arriving = { ...row!, id: lost, object: null, nextObject: null, settledAt: null, receivedAt: ctx.now() };
    await db.insert(files).values(arriving);
    const system = { ...ctx, actor: null };
    expect([await sweep(system), await findOrphans({ ...system, now: () => new Date() })]).toMatchObject([
      { abandoned: 0 },
      { orphans: 0 },
    ]);
    expect([
      await sweep(system, { atOnce: true }),
      await findOrphans({ ...system, now: () => new Date() }, { atOnce: true }),
    ]).toMatchObject([{ abandoned: 1 }, { orphans: 1 }]);
    expect(await objectsIn(ctx.fileStore)).toEqual([row!.object]);
  });

  test('clears away however many there are', async ({ db }) => {
    const ctx = await aGiver(db);
    await give(ctx);
    const [row] = await db.select().from(files);
    const lost = { ...row!, object: null, nextObject: null, settledAt: null };
    await db.insert(files).values(Array.from({ length: 501 }, () => ({ ...lost, id: newId() })));
    expect(await sweep({ ...ctx, actor: null }, { atOnce: true })).toMatchObject({ abandoned: 501 });
    expect(await db.$count(files)).toBe(1);
  });
});

test('an object that another took the place of goes with the next sweep, and the file stays', async ({ db }) => {
  const ctx = await aGiver(db);
  const { id: fileId } = await give(ctx);
  const replaced = '01900000-0000-7000-8000-000000000002';
  await ctx.fileStore.put(replaced, inPieces(aPdf()));
  await db.update(files).set({ nextObject: replaced });
  await sweep({ ...ctx, actor: null });
  expect((await objectsIn(ctx.fileStore)).includes(replaced)).toBe(false);
  expect((await openFile(ctx, { fileId })).ok).toBe(true);
  expect(await db.select().from(files)).toMatchObject([{ nextObject: null }]);
});

test('a link is for one person, one file and one minute', async ({ db }) => {
  const ctx = await aGiver(db);
  const signed = signLink(ctx, 'file');
  const later = (seconds: number) => ({ ...ctx, now: () => new Date(ctx.now().getTime() + seconds * 1000) });
  expect(isSigned(later(59), 'file', signed)).toBe(true);
  expect(isSigned(later(61), 'file', signed)).toBe(false);
  expect(isSigned(ctx, 'other', signed)).toBe(false);
  expect(isSigned(ctx, 'file', { ...signed, until: signed.until - 1 })).toBe(false);
  expect(isSigned({ ...ctx, actor: await aPerson(db, '邻居') }, 'file', signed)).toBe(false);
});
