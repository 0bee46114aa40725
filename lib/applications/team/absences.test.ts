import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { insideOf } from '#lib/applications/life/life.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { listOwnerships } from '#lib/applications/owner/ownership-store.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { aCaseIn, aCast, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { endAbsence, readAbsences, setAbsence } from './absences.ts';

const { department } = licence;
const on = (day: string) => `${day}T09:00:00+08:00`;
const holding = (db: Database, ...posts: string[]) => anOfficer(db, department, posts);
const ownerOf = async (db: Database, { id }: { id: string }) => (await find(db, id)).assigneeId;

describe('while somebody is away', () => {
  test('what turns yellow before they are back goes to the deputy, on record; what can wait does', async ({ db }) => {
    const cast = await aCast(db);
    const deputy = await holding(db, 'reviewer');
    await holding(db, 'reviewer');
    const found = await aCaseIn(db, 'in_review', cast);
    const asked = await aCaseIn(db, 'correction_requested', cast);
    const { officer } = cast;
    expect([await ownerOf(db, found), await ownerOf(db, asked)]).toEqual([officer.id, officer.id]);

    const ctx = contextOf(db, officer);
    const oneDay = { personId: officer.id, fromDay: '2026-11-23', untilDay: '2026-11-23', deputyId: deputy.id };
    const short = granted(await setAbsence(ctx, oneDay));
    expect([short.moved, await ownerOf(db, found)]).toEqual([0, officer.id]);
    granted(await endAbsence(ctx, { absenceId: short.id, personId: officer.id }));

    const weeks = { ...oneDay, untilDay: '2026-12-11' };
    expect(granted(await setAbsence(ctx, weeks)).moved).toBe(1);
    expect([await ownerOf(db, found), await ownerOf(db, asked)]).toEqual([deputy.id, officer.id]);
    expect((await listOwnerships(db, found.id)).at(-1)).toMatchObject({ why: 'deputy', deputyOf: '李四', by: null });
    const last = (await listEvents(ctx, found.id)).at(-1);
    expect(last && insideOf(last, 'zh', String)).toBe('原经办人不在岗：由李四转给李四。');
    expect(await assignOwners(ctx)).toEqual({ moved: 0 });
  });

  test('new cases pass them by, and come to them again when they are back', async ({ db }) => {
    const [away, here] = [await holding(db, 'intake'), await holding(db, 'intake')];
    const citizen = (await aCast(db)).citizen;
    const supervisor = contextOf(db, await holding(db, 'supervisor'));
    granted(await setAbsence(supervisor, { personId: away.id, fromDay: '2026-11-24', untilDay: '2026-11-25' }));
    const filed = async (day: string) => (await aFiling(db, { ...licence, by: citizen, at: on(day) })).assigneeId;
    for (let count = 0; count < 4; count += 1) expect(await filed('2026-11-24')).not.toBe(away.id);
    expect(await filed('2026-11-26')).toBe(away.id);
    expect(here.id).not.toBe(away.id);
  });

  test('the absence begins on its day, not before, and the job of that day moves the cases', async ({ db }) => {
    const cast = await aCast(db);
    const colleague = await holding(db, 'reviewer');
    const found = await aCaseIn(db, 'in_review', cast);
    const planned = { personId: cast.officer.id, fromDay: '2026-11-26', untilDay: '2026-12-31' };
    expect(granted(await setAbsence(contextOf(db, cast.officer), planned)).moved).toBe(0);
    expect(await assignOwners(contextOf(db, null, on('2026-11-25')))).toEqual({ moved: 0 });
    expect(await assignOwners(contextOf(db, null, on('2026-11-26')))).toEqual({ moved: 1 });
    expect(await ownerOf(db, found)).toBe(colleague.id);
  });

  test('a case they still have goes to a colleague with the next step that anybody takes', async ({ db }) => {
    const cast = await aCast(db);
    const colleague = await holding(db, 'reviewer');
    const found = await aCaseIn(db, 'in_review', cast);
    const today = { personId: cast.officer.id, fromDay: '2026-11-23', untilDay: '2026-11-23' };
    granted(await setAbsence(contextOf(db, cast.officer), today));
    const stopped = granted(await take.stop(contextOf(db, colleague), seen(found)));
    expect(stopped.assigneeId).toBe(colleague.id);
  });
});

test('an absence is set by whoever it is of, or their supervisor, on days to come, with a deputy who is there', async ({
  db,
}) => {
  const [person, colleague] = [await holding(db, 'reviewer'), await holding(db, 'reviewer')];
  const stranger = await anOfficer(db, 'market', ['supervisor', 'reviewer']);
  const days = { fromDay: '2026-11-23', untilDay: '2026-11-27' };
  const by = async (who: Actor, more: object = {}) =>
    codeOf(await setAbsence(contextOf(db, who), { personId: person.id, ...days, ...more }));
  expect(await by(colleague)).toBe('not_yours');
  expect(await by(stranger)).toBe('not_yours');
  expect(await by(person, { untilDay: '2026-11-20' })).toBe('wrong_days');
  expect(await by(person, { fromDay: '2026-11-16', untilDay: '2026-11-20' })).toBe('wrong_days');
  expect(await by(person, { deputyId: stranger.id })).toBe('unknown_deputy');
  expect(await by(person, { deputyId: person.id })).toBe('unknown_deputy');
  granted(await setAbsence(contextOf(db, colleague), { personId: colleague.id, ...days }));
  expect(await by(person, { deputyId: colleague.id })).toBe('deputy_away');
  const supervisor = await holding(db, 'supervisor');
  expect(await by(supervisor)).toBe('accepted');
  expect(await by(person, { fromDay: '2026-11-27', untilDay: '2026-12-01' })).toBe('overlaps');

  const read = await readAbsences(contextOf(db, supervisor));
  expect(read.listed.map(({ personId }) => personId)).toEqual([colleague.id, person.id]);
  expect((await readAbsences(contextOf(db, person))).listed).toMatchObject([{ personId: person.id, ...days }]);
  const absenceId = read.listed[1]?.id ?? '';
  const end = async (who: Actor) => codeOf(await endAbsence(contextOf(db, who), { absenceId, personId: person.id }));
  expect([await end(colleague), await end(person), await end(person)]).toEqual([
    'not_yours',
    'accepted',
    'unknown_absence',
  ]);
});
