import { eq } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import type { Database } from '#db/client.ts';
import { decidedCases, qualityFindings } from '#db/schema/supervision.ts';
import { test } from '#db/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf, testVault } from '#lib/kernel/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { drawOf, isDrawn } from '#lib/applications/supervision/figures/draw.ts';
import { readSample, recordFinding } from './quality.ts';
import { recordDecided } from '#lib/applications/supervision/figures/record-decided.ts';

describe('the draw', () => {
  plain('takes two in a hundred references', () => {
    const drawn = Array.from({ length: 20_000 }, (_, number) => isDrawn(drawOf(testVault, `REF${number}`)));
    const share = drawn.filter(Boolean).length / drawn.length;
    expect(share).toBeGreaterThan(0.017);
    expect(share).toBeLessThan(0.023);
  });

  plain('is the same whenever it is computed, and another one with another key', () => {
    expect(drawOf(testVault, 'A1')).toBe(drawOf(testVault, 'A1'));
    expect(drawOf(testVault, 'A1')).not.toBe(drawOf(testVault, 'A2'));
  });
});

test('a decided case keeps the draw of its reference', async ({ db }) => {
  const { id, reference } = await aCaseIn(db, 'approved', await aCast(db));
  await recordDecided(contextOf(db, null));
  const [kept] = await db.select().from(decidedCases);
  expect(kept).toMatchObject({ applicationId: id, draw: drawOf(testVault, reference!) });
  expect(kept!.sampled).toBe(isDrawn(kept!.draw));
});

/** A refused case in the sample, its cast and a supervisor. */
async function aSample(db: Database, by?: Actor) {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'refused', by ? { ...cast, citizen: by } : cast);
  await recordDecided(contextOf(db, null));
  await db.update(decidedCases).set({ sampled: true });
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  return { ...cast, applicationId: found.id, supervisor };
}

const asSupervisor = (actor: Actor): Actor => ({
  ...actor,
  posts: [...actor.posts, aPost(licence.department, 'supervisor')],
});

test('a supervisor looks at a case of the sample once, and what they found is kept and sealed', async ({ db }) => {
  const { supervisor, applicationId } = await aSample(db);
  const ctx = contextOf(db, supervisor);
  expect((await readSample(ctx))?.waiting).toMatchObject([{ id: applicationId }]);
  const finding = { applicationId, verdict: 'fault' as const, words: '理由没有写依据' };
  expect(codeOf(await recordFinding(ctx, finding))).toBe('accepted');
  expect(codeOf(await recordFinding(ctx, finding))).toBe('found_already');
  const { waiting, found, counts } = (await readSample(ctx))!;
  expect(waiting).toEqual([]);
  expect(found).toMatchObject([{ id: applicationId, finding: { verdict: 'fault', words: '理由没有写依据' } }]);
  expect(counts).toEqual({ waiting: 0, ok: 0, fault: 1 });
  expect(JSON.stringify(await db.select().from(qualityFindings))).not.toContain('依据');
});

test('a fault wants words, and what is in order does not', async ({ db }) => {
  const { supervisor, applicationId } = await aSample(db);
  const ctx = contextOf(db, supervisor);
  expect(codeOf(await recordFinding(ctx, { applicationId, verdict: 'fault', words: ' ' }))).toBe('words_missing');
  expect(codeOf(await recordFinding(ctx, { applicationId, verdict: 'ok', words: '' }))).toBe('accepted');
});

test('nobody who proposed or decided a case looks at it as the second person', async ({ db }) => {
  const { officer, approver, applicationId } = await aSample(db);
  for (const actor of [officer, approver].map(asSupervisor)) {
    const ctx = contextOf(db, actor);
    expect((await readSample(ctx))?.waiting).toEqual([]);
    expect(codeOf(await recordFinding(ctx, { applicationId, verdict: 'ok', words: '' }))).toBe('second_person_needed');
  }
});

test('nobody looks at their own case', async ({ db }) => {
  const own = await anOfficer(db, licence.department, ['supervisor']);
  const { applicationId } = await aSample(db, own);
  const ctx = contextOf(db, own);
  expect(await readSample(ctx)).toMatchObject({ waiting: [], counts: { waiting: 0 } });
  expect(codeOf(await recordFinding(ctx, { applicationId, verdict: 'ok', words: '' }))).toBe('own_application');
});

test('only supervisors of the department see the sample', async ({ db }) => {
  const { officer, applicationId } = await aSample(db);
  expect(await readSample(contextOf(db, officer))).toBeUndefined();
  const elsewhere = contextOf(db, await anOfficer(db, 'tobacco', ['supervisor']));
  expect(await readSample(elsewhere)).toMatchObject({ waiting: [] });
  expect(codeOf(await recordFinding(elsewhere, { applicationId, verdict: 'ok', words: '' }))).toBe('not_in_sample');
});

test('a case that was not drawn is looked at by nobody, and one put into the sample by hand shows', async ({ db }) => {
  const { supervisor, applicationId } = await aSample(db);
  const ctx = contextOf(db, supervisor);
  await db.update(decidedCases).set({ draw: `${drawOf(testVault, 'ANOTHER')}` });
  expect((await readSample(ctx))?.waiting).toMatchObject([{ drawnRightly: false }]);
  await db.update(decidedCases).set({ sampled: false }).where(eq(decidedCases.applicationId, applicationId));
  expect((await readSample(ctx))?.waiting).toEqual([]);
  expect(codeOf(await recordFinding(ctx, { applicationId, verdict: 'ok', words: '' }))).toBe('not_in_sample');
});

test('a filing that nobody decided is in no sample', async ({ db }) => {
  await aFiling(db, { ...licence, by: (await aCast(db)).citizen });
  await recordDecided(contextOf(db, null));
  expect(await db.select().from(decidedCases)).toEqual([]);
});
