import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { clockOf } from '#lib/applications/clock/case-clock.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { addDays, dayOf, weekday } from '#lib/kernel/day.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aCaseIn, aCast, along } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, businessLicence, licence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf, aPerson } from '#lib/applications/testing/testing.ts';
import type { CaseFilter } from './case-filter.ts';
import { recordDecided } from './record-decided.ts';
import { readFigures } from './read-figures.ts';
import { readSupervisedCases } from './read-cases.ts';
import { at, randomCases } from './supervision.testing.ts';

const monthsLater = '2027-02-01T09:00:00+08:00';
const today = '2026-11-26';

test.for([1, 2])(
  'the figures are those of a plain recount, whatever happened to the cases (%i)',
  async (seed, { db }) => {
    await randomCases(db, { seed, count: 14, today });
    const ctx = contextOf(db, await anOfficer(db, licence.department, ['supervisor']), at(today, 12));
    const { total, people, services } = (await readFigures(ctx)) ?? {};
    expect(total).toMatchObject(await recount(ctx));
    expect(people!.reduce((sum, { open }) => sum + open, 0) + total!.unowned).toBe(total!.open);
    expect(services).toMatchObject([{ id: licence.service, open: total!.open, p90: total!.p90 }]);
  },
);

test.for([4])('every number leads to exactly its cases (%i)', async (seed, { db }) => {
  await randomCases(db, { seed, count: 14, today });
  const ctx = contextOf(db, await anOfficer(db, licence.department, ['supervisor']), at(today, 12));
  const { total, dates } = (await readFigures(ctx))!;
  const count = async (filter: CaseFilter) => (await readSupervisedCases(ctx, filter, { limit: 100 }))!.length;
  for (const figure of ['open', 'near', 'overdue', 'due', 'stopped', 'unowned'] as const)
    expect([figure, await count({ figure })]).toEqual([figure, total[figure]]);
  expect(await count({ figure: 'decided' })).toBe(total.decided);
  expect(await count({ figure: 'past_promise' })).toBe(total.pastPromise);
  expect(await count({ figure: 'past_law' })).toBe(total.pastLaw);
  expect(await count({ figure: 'corrected' })).toBe(total.corrected);
  expect(await count({ figure: 'sent_back' })).toBe(total.sentBack);
  expect(await count({ figure: 'overturned' })).toBe(total.overturned);
  for (const [age, cases] of total.ages.entries()) expect(await count({ figure: 'age', age })).toBe(cases);
  for (const [index, cases] of total.days.entries())
    expect(await count({ figure: 'day', day: dates.week[index]! })).toBe(cases);
});

test('a list goes on page by page, no case twice and none left out', async ({ db }) => {
  const cast = await aCast(db);
  for (const status of ['submitted', 'accepted', 'in_review', 'refused', 'approved', 'approved'] as const)
    await aCaseIn(db, status, cast);
  const ctx = contextOf(db, await anOfficer(db, licence.department, ['supervisor']), at(today, 12));
  await recordDecided(ctx);
  for (const figure of ['open', 'decided'] as const) {
    const all = (await readSupervisedCases(ctx, { figure }, { limit: 100 }))!.map(({ id }) => id);
    expect(all).toHaveLength({ open: 5, decided: 3 }[figure]);
    const paged: string[] = [];
    for (let page = [''], after: string | undefined; page.length > 0; after = page.at(-1)) {
      page = (await readSupervisedCases(ctx, { figure }, { after, limit: 1 }))!.map(({ id }) => id);
      paged.push(...page);
    }
    expect(paged).toEqual(all);
  }
});

test('a decision counts as in time on the last day by law, and as late on the day after', async ({ db }) => {
  const cast = await aCast(db);
  const proposed = await aCaseIn(db, 'awaiting_approval', cast);
  const { statutoryDueOn } = await along(db, proposed, { ...cast, steps: ['approve'], at: at('2026-12-21') });
  expect(statutoryDueOn).toBe('2026-12-21');
  await along(db, await aCaseIn(db, 'awaiting_approval', cast), { ...cast, steps: ['approve'], at: at('2026-12-22') });
  const ctx = contextOf(db, await anOfficer(db, licence.department, ['supervisor']), at('2026-12-23'));
  await recordDecided(ctx);
  expect((await readFigures(ctx))?.total).toMatchObject({
    ...{ decided: 2, pastLaw: 1, pastPromise: 2 },
    ...{ byPromise: { p50: 15, p90: 16 }, byLaw: { p50: 0, p90: 1 } },
  });
});

test('a supervisor sees their own departments, an administrator all, and nobody else anything', async ({ db }) => {
  await twoDepartments(db);
  const seenBy = async (actor: Parameters<typeof contextOf>[1] & object, department?: string) =>
    (await readFigures(contextOf(db, actor, monthsLater), department))?.departments.map(({ id }) => id).toSorted();
  const supervisor = await anOfficer(db, permit.department, ['supervisor']);
  expect(await seenBy(supervisor)).toEqual([permit.department]);
  expect(await seenBy(supervisor, businessLicence.department)).toEqual([]);
  expect(await seenBy(await anOfficer(db, '*', ['administrator']))).toEqual(
    [permit.department, businessLicence.department].toSorted(),
  );
  const officer = await anOfficer(db, permit.department);
  expect(await seenBy(officer)).toBeUndefined();
  const ctx = contextOf(db, officer, monthsLater);
  expect(await readSupervisedCases(ctx, { figure: 'open' }, { limit: 9 })).toBeUndefined();
});

test('an administrator learns no applicant’s name and opens no case', async ({ db }) => {
  await twoDepartments(db);
  const ctx = contextOf(db, await anOfficer(db, '*', ['administrator']), monthsLater);
  const rows = (await readSupervisedCases(ctx, { figure: 'overdue' }, { limit: 9 }))!;
  expect(rows).toHaveLength(2);
  expect(rows.map(({ applicantName, opens }) => [applicantName, opens])).toEqual([
    ['', false],
    ['', false],
  ]);
});

test('a supervisor’s own case, and their company’s, is in no figure and no list of theirs', async ({ db }) => {
  const supervisor = await anOfficer(db, permit.department, ['supervisor']);
  await aFiling(db, { ...permit, by: supervisor });
  await aFiling(db, { ...permit, by: await aPerson(db, '张三') });
  const ctx = contextOf(db, supervisor, monthsLater);
  expect((await readFigures(ctx))?.total).toMatchObject({ open: 1, overdue: 1 });
  expect(await readSupervisedCases(ctx, { figure: 'open' }, { limit: 9 })).toHaveLength(1);
});

/** A case in each of two departments, which nobody answers. */
async function twoDepartments(db: Database): Promise<void> {
  const applicant = await aPerson(db, '张三');
  const organisationId = await aCompanyOf(db, applicant);
  await aFiling(db, { ...permit, by: applicant });
  await aFiling(db, { ...businessLicence, by: applicant, organisationId });
}

const running = ['submitted', 'accepted', 'in_review', 'awaiting_approval', 'approved'];
const open = [...running, 'correction_requested', 'stopped'];

/** Looks at every case one by one, and counts working days with a loop of its own. */
async function recount(ctx: ApplicationContext) {
  const rows = (await ctx.db.select().from(applications)).filter(({ reference }) => reference);
  const sunday = addDays(today, 7 - weekday(today));
  const runs = rows.filter(({ status }) => running.includes(status));
  const used: number[] = [];
  const [toPromise, toLaw]: [number[], number[]] = [[], []];
  let [stopped, all, corrections, sentBack] = [0, 0, 0, 0];
  for (const { id, decidedAt } of rows) {
    if (!decidedAt) continue;
    const events = await listEvents(ctx, id);
    const { facts, promised, statutory } = clockOf(events, (await findTerms(ctx.db, id))!, {
      ...{ calendar: ctx.calendar, today },
    })!;
    toPromise.push(after(ctx, promised.due, dayOf(decidedAt)));
    if (statutory) toLaw.push(after(ctx, statutory.due, dayOf(decidedAt)));
    let [counted, still] = [0, 0];
    for (let day = addDays(facts.acceptedOn, 1); day <= dayOf(decidedAt); day = addDays(day, 1)) {
      if (!ctx.calendar.isWorkingDay(day)) continue;
      if (facts.stops.some(({ from, to }) => day > from && day <= (to ?? day))) still += 1;
      else counted += 1;
    }
    used.push(counted);
    stopped += still;
    all += counted + still;
    corrections += events.filter(({ step }) => step === 'request_correction').length;
    sentBack += events.some(({ step }) => step === 'send_back') ? 1 : 0;
  }
  const halfAndNine = (days: number[]) => {
    const ranked = days.toSorted((a, b) => a - b);
    return { p50: ranked[Math.ceil(days.length * 0.5) - 1], p90: ranked[Math.ceil(days.length * 0.9) - 1] };
  };
  return {
    open: rows.filter(({ status }) => open.includes(status)).length,
    overdue: runs.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    near: runs.filter(({ dueOn, nearFrom }) => nearFrom! <= today && dueOn! >= today).length,
    due: runs.filter(({ dueOn }) => dueOn! >= today && dueOn! <= sunday).length,
    stopped: rows.filter(({ status }) => status === 'stopped').length,
    unowned: rows.filter(({ status, assigneeId }) => open.includes(status) && !assigneeId).length,
    decided: used.length,
    ...halfAndNine(used),
    byPromise: halfAndNine(toPromise),
    byLaw: halfAndNine(toLaw),
    stoppedShare: all > 0 ? stopped / all : undefined,
    correctionsPerCase: used.length > 0 ? corrections / used.length : undefined,
    sentBack,
    overturned: sentBack,
  };
}

/** Working days from the last day to another, below 0 the other way round. */
function after({ calendar }: ApplicationContext, due: string, day: string): number {
  const [first, last, sign] = due < day ? [due, day, 1] : [day, due, -1];
  let days = 0;
  for (let one = addDays(first, 1); one <= last; one = addDays(one, 1)) if (calendar.isWorkingDay(one)) days += sign;
  return days;
}
