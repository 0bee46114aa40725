import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { submissions } from '#db/schema/applications.ts';
import { testTogether, test } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { readQueue, readQueueCounts } from '#lib/applications/desk/read-desk.ts';
import { listOwnerships } from '#lib/applications/owner/ownership-store.ts';
import { aCaseIn, aCast, along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { askForExtension, extend } from './extend.ts';

const reason = '需要向外地核实';

test('a reviewer asks, the case lies with the head, and comes back with more days', async ({ db }) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  const asked = await along(db, accepted, { ...cast, steps: ['ask_extension'] });
  expect(asked).toMatchObject({ status: 'extension_asked', assigneeId: cast.approver.id, dueOn: accepted.dueOn });

  const head = contextOf(db, cast.approver);
  expect((await readQueue(head, { queue: 'approve' }, {})).map(({ id }) => id)).toEqual([asked.id]);
  expect((await readQueueCounts(head)).approve).toBe(1);
  expect((await readInbox(head)).map(({ occasion }) => occasion)).toContain('extension_asked');

  // A colleague with less to do does not get it.
  await anOfficer(db, licence.department, ['reviewer']);
  const extended = granted(await extend(head, { ...seen(asked), days: 3, reason }));
  expect(extended).toMatchObject({ status: 'accepted', assigneeId: cast.officer.id, proposedById: null });
  expect([accepted.dueOn, extended.dueOn]).toEqual(['2026-11-30', '2026-12-03']);
  const occasions = async (who: typeof cast.citizen) =>
    (await readInbox(contextOf(db, who))).map(({ occasion }) => occasion);
  expect(await occasions(cast.officer)).toContain('extension_answered');
  expect(await occasions(cast.citizen)).toContain('extended');
  expect((await listOwnerships(db, asked.id)).slice(-2).map(({ ownerId }) => ownerId)).toEqual([
    cast.approver.id,
    cast.officer.id,
  ]);
  expect((await verifyCases(head)).broken).toEqual([]);
});

test('the head declines: the limit stays, the reviewer has it back, and the applicant gets no letter', async ({
  db,
}) => {
  const cast = await aCast(db);
  const inReview = await aCaseIn(db, 'in_review', cast);
  await anOfficer(db, licence.department, ['reviewer']);
  const declined = await along(db, inReview, { ...cast, steps: ['ask_extension', 'decline_extension'] });
  expect(declined).toMatchObject({ status: 'in_review', assigneeId: cast.officer.id, dueOn: inReview.dueOn });
  expect((await readInbox(contextOf(db, cast.citizen))).map(({ occasion }) => occasion)).not.toContain('extended');
  expect(codeOf(await take.ask_extension(contextOf(db, cast.officer), seen(declined)))).toBe('once_only');
});

test('nobody grants what they asked for, though they are an approver too', async ({ db }) => {
  const cast = await aCast(db);
  const asked = await aCaseIn(db, 'extension_asked', cast);
  expect(codeOf(await take.extend(contextOf(db, cast.officer), seen(asked)))).toBe('second_person_needed');
  expect((await readCase(contextOf(db, cast.officer), asked.id))?.steps).not.toContain('extend');
  expect(codeOf(await take.extend(contextOf(db, cast.approver), seen(asked)))).toBe('accepted');
});

test('it is asked for by the owner, before the limit runs out, by at most ten days, and not of what was extended', async ({
  db,
}) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  const asks = async (who: typeof cast.officer, { days = 5, at = '2026-11-30T10:00:00+08:00' } = {}) =>
    codeOf(await askForExtension(contextOf(db, who, at), { ...seen(await find(db, accepted.id)), days, reason }));
  expect(await asks(await anOfficer(db, licence.department, ['reviewer']))).toBe('not_yours');
  expect(await asks(cast.approver)).toBe('not_your_role');
  const owner = { ...cast.officer, id: accepted.assigneeId ?? '' };
  expect(await asks(owner, { at: '2026-12-01T10:00:00+08:00' })).toBe('expired');
  expect(await asks(owner, { days: 11 })).toBe('too_long');
  granted(await take.extend(contextOf(db, cast.approver), seen(accepted)));
  expect(await asks(owner)).toBe('once_only');
});

test('what is asked too late to be granted can still be declined', async ({ db }) => {
  const cast = await aCast(db);
  const asked = await aCaseIn(db, 'extension_asked', cast);
  const late = contextOf(db, cast.approver, '2026-12-01T10:00:00+08:00');
  expect(codeOf(await take.extend(late, seen(asked)))).toBe('expired');
  expect(granted(await take.decline_extension(late, seen(asked))).status).toBe('accepted');
});

testTogether('two heads who answer at once give one answer', async ({ db }) => {
  const cast = await aCast(db);
  const asked = await aCaseIn(db, 'extension_asked', cast);
  const other = await anOfficer(db, licence.department, ['approver']);
  const answers = await Promise.all([
    take.extend(contextOf(db, cast.approver), seen(asked)),
    take.decline_extension(contextOf(db, other), seen(asked)),
  ]);
  expect(answers.map(codeOf).toSorted()).toEqual(['accepted', 'stale']);
});

test('a service with a shorter extension of its own has no longer one, granted or asked for', async ({ db }) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  const terms = sql`${submissions.terms} || '{"extension": 3}'::jsonb`;
  await db.update(submissions).set({ terms }).where(eq(submissions.applicationId, accepted.id));
  const head = contextOf(db, cast.approver);
  expect(codeOf(await extend(head, { ...seen(accepted), days: 4, reason }))).toBe('too_long');
  expect(codeOf(await extend(head, { ...seen(accepted), days: 3, reason }))).toBe('accepted');
});
