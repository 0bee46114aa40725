import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applicationEvents } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { listMine, readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { findCases, readQueue } from '#lib/applications/desk/read-desk.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { renewDates } from '#lib/applications/system/renew-dates.ts';
import { aCast, along } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, licence } from '#lib/applications/testing/staff.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';

const at = (day: string) => `${day}T10:00:00+08:00`;
const off = (date: string) => ({ name: '春节', date, isOffDay: true });

/** 2027 as the notice has it: the Spring Festival lasts until 13 February, so that five working days end later. */
const published = createCalendar([
  ...readCalendarTables().filter(({ year }) => year !== 2027),
  {
    ...{ year: 2027, provisional: false },
    days: ['2027-01-01', ...Array.from({ length: 9 }, (_, day) => `2027-02-${String(5 + day).padStart(2, '0')}`)].map(
      off,
    ),
  },
]);

const on = <A extends Actor | null>(db: Database, actor: A, day: string) => ({
  ...contextOf(db, actor, at(day)),
  calendar: published,
});

test('nothing is accepted by silence on a day that the published calendar moved', async ({ db }) => {
  const { citizen, officer } = await aCast(db);
  const { id, dueOn } = await aFiling(db, { ...licence, by: citizen, at: at('2027-02-03') });
  expect(dueOn).toBe('2027-02-12');

  const none = { deemedAccepted: 0, lapsed: 0 };
  expect(await applyTimeLimits(on(db, null, '2027-02-15'))).toEqual(none);
  expect(await applyTimeLimits(on(db, null, '2027-02-18'))).toEqual(none);
  expect(await readQueue(on(db, officer, '2027-02-15'), { queue: 'accept', filter: { light: 'overdue' } }, {})).toEqual(
    [],
  );
  expect((await readMyCase(on(db, citizen, '2027-02-15'), id))?.application.dueOn).toBe('2027-02-18');
  expect(await applyTimeLimits(on(db, null, '2027-02-19'))).toEqual({ deemedAccepted: 1, lapsed: 0 });
});

test('a filing that a new calendar makes late is accepted by silence though its stored date says otherwise', async ({
  db,
}) => {
  const { citizen } = await aCast(db);
  const filing = { ...licence, by: citizen, at: at('2027-02-03') };
  await aFiling(db, filing);
  const first = on(db, null, '2027-02-03');
  await renewDates(first);
  expect(await applyTimeLimits(contextOf(db, null, at('2027-02-13')))).toEqual({ deemedAccepted: 1, lapsed: 0 });
});

test('a job counts the dates anew, and the case tells of it', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aFiling(db, { ...licence, by: cast.citizen, at: at('2027-02-03') });
  expect(await renewDates(contextOf(db, null, at('2027-02-04')))).toEqual({ renewed: 0, moved: 0 });
  expect(await renewDates(on(db, null, '2027-02-04'))).toEqual({ renewed: 1, moved: 1 });
  expect(await renewDates(on(db, null, '2027-02-04'))).toEqual({ renewed: 0, moved: 0 });

  const renewed = await find(db, id);
  expect(renewed).toMatchObject({ status: 'submitted', dueOn: '2027-02-18' });
  const found = await readCase(on(db, cast.officer, '2027-02-04'), id);
  expect(found?.events.at(-1)).toMatchObject({
    ...{ step: 'recount', actorId: null },
    facts: { due: { from: '2027-02-12', to: '2027-02-18' } },
  });
  expect((await verifyCases({ db, vault })).broken).toEqual([]);

  // What the system wrote down last is not where a limit begins.
  expect((await readMyCase(on(db, cast.citizen, '2027-02-08'), id))?.application.dueOn).toBe('2027-02-18');
});

test('a correction that a new calendar gives more time does not lapse, and loses none that was told', async ({
  db,
}) => {
  const cast = await aCast(db);
  const filed = await aFiling(db, { ...licence, by: cast.citizen, at: at('2027-01-18') });
  const asked = await along(db, filed, { ...cast, steps: ['request_correction'], at: at('2027-01-20') });
  expect(asked.correctionDueOn).toBe('2027-02-12');
  expect(await applyTimeLimits(on(db, null, '2027-02-15'))).toEqual({ deemedAccepted: 0, lapsed: 0 });
  expect((await readMyCase(on(db, cast.citizen, '2027-02-15'), asked.id))?.application.correctionDueOn).toBe(
    '2027-02-18',
  );
  await renewDates(on(db, null, '2027-02-15'));
  expect((await find(db, asked.id)).correctionDueOn).toBe('2027-02-18');
  await renewDates(contextOf(db, null, at('2027-02-15')));
  expect((await find(db, asked.id)).correctionDueOn).toBe('2027-02-12');
});

test('a stopped case has one date, wherever it is read', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await aFiling(db, { ...licence, by: cast.citizen, at: at('2026-11-02') });
  const { id } = await along(db, filed, { ...cast, steps: ['accept', 'stop'], at: at('2026-11-04') });
  const dates = async (day: string) => {
    const [mine, staff] = [contextOf(db, cast.citizen, at(day)), contextOf(db, cast.officer, at(day))];
    const shown = [
      ...(await listMine(mine)),
      ...(await readQueue(staff, { queue: 'waiting' }, {})),
      ...(await findCases(staff, '申请', {})),
      (await readMyCase(mine, id))?.application,
      (await readCase(staff, id))?.application,
    ].map((one) => [one?.dueOn, one?.statutoryDueOn]);
    const clock = (await readCase(staff, id))?.clock;
    return new Set([...shown, [clock?.promised.due, clock?.statutory?.due]].map((pair) => pair.join(' ')));
  };
  expect(await dates('2026-11-05')).toEqual(new Set(['2026-11-12 2026-12-03']));
  expect(await dates('2026-11-10')).toEqual(new Set(['2026-11-17 2026-12-08']));
  expect(await renewDates(contextOf(db, null, at('2026-11-10')))).toEqual({ renewed: 1, moved: 0 });
  expect(await find(db, id)).toMatchObject({ status: 'stopped', dueOn: '2026-11-17' });
  expect(await dates('2026-11-10')).toEqual(new Set(['2026-11-17 2026-12-08']));
  const events = await db.select().from(applicationEvents).where(eq(applicationEvents.applicationId, id));
  expect(events).toHaveLength(3);
});

test('a case that is over keeps the dates that counted', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await aFiling(db, { ...licence, by: cast.citizen, at: at('2027-02-03') });
  const { id, statutoryDueOn } = await along(db, filed, {
    ...{ ...cast, at: at('2027-02-04') },
    steps: ['accept', 'propose', 'refuse'],
  });
  expect(await renewDates(on(db, null, '2027-02-15'))).toEqual({ renewed: 0, moved: 0 });
  expect((await readCase(on(db, cast.officer, '2027-02-15'), id))?.application.statutoryDueOn).toBe(statutoryDueOn);
});
