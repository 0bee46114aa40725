import { expect } from 'vitest';
import { test, testTogether } from '#db/testing.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { aCaseIn, aCast, along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { correctDecision } from './correct-decision.ts';

const later = '2026-12-14T10:00:00+08:00';

test('a refusal is taken back: the case is reviewed again, within a period that begins on that day', async ({ db }) => {
  const cast = await aCast(db);
  const refused = await aCaseIn(db, 'refused', cast);
  const reopened = granted(await take.reopen(contextOf(db, cast.approver, later), seen(refused)));
  expect(reopened).toMatchObject({ status: 'in_review', decidedAt: null, proposedById: null, dueOn: '2026-12-21' });
  const mine = await readMyCase(contextOf(db, cast.citizen, later), refused.id);
  expect(mine?.clock?.facts).toMatchObject({ acceptedOn: '2026-12-14', stops: [], extension: 0 });
  expect((await readInbox(contextOf(db, cast.citizen))).map(({ occasion }) => occasion)).toContain('reopened');

  const again = await along(db, reopened, { ...cast, steps: ['propose', 'approve'], at: later });
  expect(again).toMatchObject({ status: 'approved', decidedAt: new Date(later) });
  expect((await verifyCases(contextOf(db, cast.officer))).broken).toEqual([]);
});

test('what stopped or extended the clock before the refusal counts no more, and a new extension is possible', async ({
  db,
}) => {
  const cast = await aCast(db);
  const steps = ['extend', 'stop', 'resume', 'propose', 'refuse', 'reopen'] as const;
  const reopened = await along(db, await aCaseIn(db, 'accepted', cast), { ...cast, steps: [...steps] });
  expect(reopened.dueOn).toBe('2026-11-30');
  const extended = granted(await take.extend(contextOf(db, cast.approver), seen(reopened)));
  expect(extended.dueOn).toBe('2026-12-07');
});

test('an approval is revoked by two people, and the applicant is told twice', async ({ db }) => {
  const cast = await aCast(db);
  const delivered = await aCaseIn(db, 'delivered', cast);
  const asked = granted(await take.ask_revocation(contextOf(db, cast.officer), seen(delivered)));
  expect(asked).toMatchObject({ status: 'revocation_asked', assigneeId: cast.approver.id, dueOn: '2026-12-07' });
  expect(codeOf(await take.revoke(contextOf(db, cast.officer), seen(asked)))).toBe('second_person_needed');
  const reviewer = await anOfficer(db, licence.department, ['reviewer']);
  expect(codeOf(await take.revoke(contextOf(db, reviewer), seen(asked)))).toBe('not_your_role');
  const revoked = granted(await take.revoke(contextOf(db, cast.approver), seen(asked)));
  expect(revoked).toMatchObject({ status: 'revoked', dueOn: null });
  const told = (await readInbox(contextOf(db, cast.citizen))).map(({ occasion }) => occasion);
  expect(told).toEqual(expect.arrayContaining(['revocation_considered', 'revoked']));
  expect((await verifyCases(contextOf(db, cast.officer))).broken).toEqual([]);
});

test.for(['approved', 'delivered'] as const)(
  'an approval that stands is %s as it was before',
  async (status, { db }) => {
    const cast = await aCast(db);
    const before = await aCaseIn(db, status, cast);
    const upheld = await along(db, before, { ...cast, steps: ['ask_revocation', 'uphold'] });
    expect(upheld).toMatchObject({ status, proposedById: null, dueOn: before.dueOn });
  },
);

test('an approver puts the text of a decision right, and only if it changes', async ({ db }) => {
  const cast = await aCast(db);
  const refused = await aCaseIn(db, 'refused', cast);
  const ctx = contextOf(db, cast.approver);
  const unchanged = await correctDecision(ctx, { ...seen(refused), error: '没有', text: ' 理由 ' });
  expect(codeOf(unchanged)).toBe('text_unchanged');
  const corrected = granted(await take.correct(ctx, seen(refused)));
  expect(corrected).toMatchObject({ status: 'refused', decidedAt: refused.decidedAt });
  expect(codeOf(await take.correct(ctx, seen(corrected)))).toBe('text_unchanged');
  expect((await readInbox(contextOf(db, cast.citizen))).map(({ occasion }) => occasion)).toContain('corrected');
});

testTogether('two people who take a refusal back at once do it once', async ({ db }) => {
  const cast = await aCast(db);
  const refused = await aCaseIn(db, 'refused', cast);
  const other = await anOfficer(db, licence.department, ['approver']);
  const answers = await Promise.all(
    [cast.approver, other].map((who) => take.reopen(contextOf(db, who), seen(refused))),
  );
  expect(answers.map(codeOf).toSorted()).toEqual(['accepted', 'stale']);
});
