import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applicationEvents, submissions } from '#db/schema/applications.ts';
import { decidedCases } from '#db/schema/supervision.ts';
import { test, testTogether } from '#db/testing.ts';
import type { Silence } from '#lib/catalogue/case-rules.ts';
import { aCaseIn, aCast, along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, codeOf, permit } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { recordDecided } from '#lib/applications/supervision/figures/record-decided.ts';
import { listMyDocuments } from '#lib/documents/holder/read-mine.ts';
import { issueAll } from '#lib/documents/testing.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { applyTimeLimits } from './apply-time-limits.ts';
import { decideBySilence } from './decide-by-silence.ts';

const at = (day: string) => `${day}T00:10:00+08:00`;
/** The day after the last one of the law, twenty working days from Monday 23 November. */
const tooLate = at('2026-12-22');

/** As if the service had said so when the application was made. */
async function ruled(db: Database, applicationId: string, silence: Partial<Silence>): Promise<void> {
  const rules = JSON.stringify({ silence: { filing: 'none', decision: 'none', ...silence } });
  await db
    .update(submissions)
    .set({ terms: sql`${submissions.terms} || ${rules}::jsonb` })
    .where(eq(submissions.applicationId, applicationId));
}

async function anUndecidedCase(db: Database, decision: Silence['decision'] = 'tacit-approval') {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'accepted', cast);
  await ruled(db, found.id, { decision });
  return { cast, found };
}

const round = (db: Database, when: string) => decideBySilence(contextOf(db, null, when));
const stepsOf = async (db: Database, id: string) =>
  (await db.select().from(applicationEvents).where(eq(applicationEvents.applicationId, id))).map(({ step }) => step);

test('what nobody decides by the last day of the law is approved by silence, the day after, and once', async ({
  db,
}) => {
  const { cast, found } = await anUndecidedCase(db);
  expect(found.statutoryDueOn).toBe('2026-12-21');
  expect(await round(db, at('2026-12-21'))).toEqual({ approved: 0, refused: 0 });
  expect(await round(db, tooLate)).toEqual({ approved: 1, refused: 0 });
  expect(await round(db, tooLate)).toEqual({ approved: 0, refused: 0 });
  const approved = await find(db, found.id);
  expect(approved).toMatchObject({ status: 'approved', decidedAt: new Date(tooLate), dueOn: '2027-01-06' });
  expect((await stepsOf(db, found.id)).filter((step) => step === 'deem_approved')).toHaveLength(1);
  expect((await readInbox(contextOf(db, cast.citizen))).map(({ occasion }) => occasion)).toContain('approved');
});

test('a job that runs weeks late decides it once, too', async ({ db }) => {
  const { found } = await anUndecidedCase(db);
  expect(await round(db, at('2027-03-01'))).toEqual({ approved: 1, refused: 0 });
  expect(await round(db, at('2027-03-02'))).toEqual({ approved: 0, refused: 0 });
  expect((await find(db, found.id)).status).toBe('approved');
});

testTogether('two processes that look at the same time have one effect', async ({ db }) => {
  const { found } = await anUndecidedCase(db);
  const both = await Promise.all([round(db, tooLate), round(db, tooLate)]);
  expect(both.reduce((sum, { approved }) => sum + approved, 0)).toBe(1);
  expect((await stepsOf(db, found.id)).filter((step) => step === 'deem_approved')).toHaveLength(1);
});

testTogether('two processes accept a filing by silence once', async ({ db }) => {
  const { id } = await aCaseIn(db, 'submitted', await aCast(db));
  const both = await Promise.all([1, 2].map(() => applyTimeLimits(contextOf(db, null, at('2026-12-01')))));
  expect(both.reduce((sum, { deemedAccepted }) => sum + deemedAccepted, 0)).toBe(1);
  expect((await stepsOf(db, id)).filter((step) => step === 'deem_accepted')).toHaveLength(1);
});

test('the last day is the one of the calendar as it is now, whatever was stored beside the case', async ({ db }) => {
  const { found } = await anUndecidedCase(db);
  const dayOff = { name: '建城日', date: '2026-12-21', isOffDay: true };
  const calendar = createCalendar([{ year: 2026, provisional: false, days: [dayOff] }]);
  expect(await decideBySilence({ ...contextOf(db, null, tooLate), calendar })).toEqual({ approved: 0, refused: 0 });
  expect((await find(db, found.id)).status).toBe('accepted');
});

test('silence refuses where the service has it so, and decides nothing where it has none', async ({ db }) => {
  const { found } = await anUndecidedCase(db, 'tacit-refusal');
  const other = await anUndecidedCase(db, 'none');
  expect(await round(db, tooLate)).toEqual({ approved: 0, refused: 1 });
  expect((await find(db, found.id)).status).toBe('refused');
  expect((await find(db, other.found.id)).status).toBe('accepted');
});

test('a clock that stands still, an extension and a decision in time keep silence from deciding', async ({ db }) => {
  const stopped = await anUndecidedCase(db);
  await along(db, stopped.found, { ...stopped.cast, steps: ['stop'] });
  const extended = await anUndecidedCase(db);
  granted(await take.extend(contextOf(db, extended.cast.approver), seen(extended.found)));
  const decided = await anUndecidedCase(db);
  await along(db, decided.found, { ...decided.cast, steps: ['propose', 'refuse'] });
  expect(await round(db, tooLate)).toEqual({ approved: 0, refused: 0 });
  expect(await round(db, at('2027-01-05'))).toEqual({ approved: 1, refused: 0 });
  expect((await find(db, extended.found.id)).status).toBe('approved');
});

test('what silence decided has its documents, counts as decided, and can be taken back like any decision', async ({
  db,
}) => {
  const { cast, found } = await anUndecidedCase(db);
  await round(db, tooLate);
  await issueAll(db);
  const titles = (await listMyDocuments(contextOf(db, cast.citizen))).map(({ title }) => title.zh);
  expect(titles).toEqual(expect.arrayContaining(['视为准予决定书', '养犬登记证、犬牌']));
  await recordDecided(contextOf(db, null));
  expect(await db.select().from(decidedCases)).toMatchObject([{ outcome: 'approve', deciderId: null, pastLaw: true }]);
  const asked = await take.ask_revocation(contextOf(db, cast.officer), seen(await find(db, found.id)));
  expect(codeOf(asked)).toBe('accepted');
});

test('a service that is no licence may have its filings accepted by silence', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aFiling(db, { ...permit, by: cast.citizen });
  await ruled(db, id, { filing: 'tacit-acceptance' });
  expect(await applyTimeLimits(contextOf(db, null, at('2026-12-01')))).toEqual({ deemedAccepted: 1, lapsed: 0 });
});
