import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { listInbox } from '#lib/notifications/store.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { insideOf } from '#lib/applications/life/life.ts';
import { aCaseIn, aCast, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { listColleagues } from './colleagues.ts';
import { handOver } from './hand-over.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';

const { department } = licence;
const reason = '我下周出差';

test('the owner hands a case to a colleague: it is theirs, on record with author and reason, and they are told', async ({
  db,
}) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'accepted', cast);
  const colleague = await anOfficer(db, department, ['reviewer']);
  const ctx = contextOf(db, cast.officer);
  expect(await listColleagues(ctx, found.id)).toMatchObject([{ id: colleague.id, open: 0, isAbsent: false }]);
  const given = granted(await handOver(ctx, { ...seen(found), to: colleague.id, reason }));
  expect(given).toMatchObject({ assigneeId: colleague.id, status: 'accepted' });

  const read = await readCase(contextOf(db, colleague), found.id);
  expect(read?.owners.map(({ ownerId, why, by }) => [ownerId, why, by])).toEqual([
    [cast.officer.id, 'load', '张三'],
    [colleague.id, 'handed_over', '李四'],
  ]);
  const last = read?.events.at(-1);
  expect(last && insideOf(last, 'zh', String)).toBe(`转交给：李四。${reason}`);
  expect(await listInbox(db, colleague.id)).toMatchObject([{ occasion: 'handed_over', applicationId: found.id }]);
  expect(await listInbox(db, cast.officer.id)).toEqual([]);
});

test('a case is handed over by its owner or a supervisor, with a reason, to somebody who could own it', async ({
  db,
}) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'accepted', cast);
  const [reviewer, clerk] = [
    await anOfficer(db, department, ['reviewer']),
    await anOfficer(db, department, ['intake']),
  ];
  const stranger = await anOfficer(db, 'market', ['reviewer']);
  const by = async (who: typeof reviewer, to: string, why = reason) =>
    codeOf(await handOver(contextOf(db, who), { ...seen(found), to, reason: why }));
  expect(await by(reviewer, reviewer.id)).toBe('not_yours');
  expect(await by(cast.officer, reviewer.id, ' ')).toBe('reason_missing');
  for (const to of [clerk, stranger, cast.officer, cast.citizen])
    expect(await by(cast.officer, to.id), to.id).toBe('cannot_own');
  expect(await by(await anOfficer(db, department, ['supervisor']), reviewer.id)).toBe('accepted');
  expect(await listInbox(db, cast.officer.id)).toMatchObject([{ occasion: 'moved_on' }]);
});

test('nobody is given the approval of their own proposal', async ({ db }) => {
  const cast = await aCast(db);
  const proposed = await aCaseIn(db, 'awaiting_approval', cast);
  expect(proposed.assigneeId).toBe(cast.approver.id);
  const to = cast.officer.id;
  const refused = await handOver(contextOf(db, cast.approver), { ...seen(proposed), to, reason });
  expect(codeOf(refused)).toBe('cannot_own');
});
