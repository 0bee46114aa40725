import { eq } from 'drizzle-orm';
import type { Light } from '#lib/deadlines/light.ts';
import { expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { caseTerms } from '#db/schema/case-terms.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { indexCases } from '#lib/applications/system/index-cases.ts';
import type { Queue } from '#lib/applications/case/listed.ts';
import { queueStates } from '#lib/applications/case/queue-store.ts';
import { findCases, readQueue, readQueueCounts } from '#lib/applications/desk/read-desk.ts';
import { listMine } from '#lib/applications/applicant/read-my-application.ts';
import { aDraft, aFiling, anOfficer, businessLicence, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf, aPerson } from '#lib/applications/testing/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';

/** The name on the tests' filings. */
const typedName = '申请办理本事项';
const on = (day: string) => `${day}T10:00:00+08:00`;

test('a filing is due soon from the last fifth of its days to the last one, and late from the day after', async ({
  db,
}) => {
  const { officer, ...cast } = await aCast(db);
  await aCaseIn(db, 'submitted', { officer, ...cast });
  const queuesOn = async (day: string) => {
    const ctx = contextOf(db, officer, on(day));
    const shining = async (light: Light) => (await readQueue(ctx, { queue: 'accept', filter: { light } }, {})).length;
    return { dueSoon: await shining('near'), overdue: await shining('overdue') };
  };

  expect(await queuesOn('2026-11-26')).toEqual({ dueSoon: 0, overdue: 0 });
  expect(await queuesOn('2026-11-27')).toEqual({ dueSoon: 1, overdue: 0 });
  expect(await queuesOn('2026-11-30')).toEqual({ dueSoon: 1, overdue: 0 });
  expect(await queuesOn('2026-12-01')).toEqual({ dueSoon: 0, overdue: 1 });
});

test('every case of a list stands on one of its pages: the oldest first, of those done the newest', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await three(() => aCaseIn(db, 'submitted', cast));
  const refused = await three(() => aCaseIn(db, 'refused', cast));
  const ctx = contextOf(db, cast.officer);
  expect(await pagesOf((page) => readQueue(ctx, { queue: 'accept' }, page))).toEqual(filed);
  expect(await pagesOf((page) => readQueue(ctx, { queue: 'done' }, page))).toEqual(refused.toReversed());
  expect(await pagesOf((page) => findCases(ctx, typedName, page))).toEqual([...filed, ...refused].toReversed());
  expect(await pagesOf((page) => listMine(contextOf(db, cast.citizen), page))).toEqual(
    [...filed, ...refused].toReversed(),
  );
});

test('a name is searched as it is typed, and a draft is nobody’s to find', async ({ db }) => {
  const officer = await anOfficer(db, licence.department);
  await aDraft(db, { ...licence, by: await aPerson(db, '王五') });
  await aFiling(db, { ...licence, by: await aPerson(db, '王五') });
  const found = async (search: string) => (await findCases(contextOf(db, officer), search, {})).length;
  expect(await found(typedName)).toBe(1);
  expect(await found('王五')).toBe(0);
  expect(await found('%')).toBe(0);
  expect(await found('申_')).toBe(0);
});

test('the staff of another department find and list nothing of it', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', cast);
  await aCaseIn(db, 'refused', cast);
  const stranger = contextOf(db, await anOfficer(db, 'tobacco'));
  expect(await findCases(stranger, typedName, {})).toEqual([]);
  for (const queue of Object.keys(queueStates) as Queue[])
    expect(await readQueue(stranger, { queue }, {}), queue).toEqual([]);
  expect(Object.values(await readQueueCounts(stranger)).filter((number) => number > 0)).toEqual([]);
});

test('one’s own case, and one’s company’s, is in no queue and no search of one’s own', async ({ db }) => {
  const clerk = await anOfficer(db, businessLicence.department);
  const colleague = await anOfficer(db, businessLicence.department);
  const organisationId = await aCompanyOf(db, clerk);
  const filed = await aFiling(db, { ...businessLicence, by: clerk, organisationId });
  const seenBy = async (who: typeof clerk) => {
    const ctx = contextOf(db, who);
    const counts = await readQueueCounts(ctx);
    const rows = [
      ...(await readQueue(ctx, { queue: 'accept' }, {})),
      ...(await findCases(ctx, filed.reference ?? '', {})),
    ];
    return [counts.accept, ...rows.map(({ id }) => id)];
  };
  expect(await seenBy(clerk)).toEqual([0]);
  expect(await seenBy(colleague)).toEqual([1, filed.id, filed.id]);

  const police = await anOfficer(db, licence.department);
  const own = await aFiling(db, { ...licence, by: police });
  expect(await readQueue(contextOf(db, police), { queue: 'accept' }, {})).toEqual([]);
  expect(await findCases(contextOf(db, police), own.reference ?? '', {})).toEqual([]);
});

async function three(make: () => Promise<{ id: string }>): Promise<string[]> {
  return [await make(), await make(), await make()].map(({ id }) => id);
}

/** The ids of a list, two a page. */
async function pagesOf(
  read: (page: { before?: string | undefined; limit: number }) => Promise<{ id: string }[]>,
): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await read({ before: ids.at(-1), limit: 2 });
    if (page.length === 0) return ids;
    ids.push(...page.map(({ id }) => id));
  }
}

test.for([
  '阿依古丽·买买提',
  '阿依古丽 买买提',
  '阿依古丽买买提',
  '阿依古丽•买买提',
  '\u202B古丽・买\u202C',
  'RENE\u0301E',
  'renée',
])('a name typed as “%s” is found however it was written', async (search, { db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', cast);
  await aCaseIn(db, 'submitted', cast);
  await db.update(applications).set({ applicantName: '阿依古丽\u200B‧买买提 Renée' }).where(eq(applications.id, id));
  await db.delete(caseTerms);
  await indexCases(contextOf(db, null));
  const found = await findCases(contextOf(db, cast.officer), search, {});
  expect(found.map((row) => row.id)).toEqual([id]);
});

test('a search for nothing but a point finds nobody', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', cast);
  expect(await findCases(contextOf(db, cast.officer), '·', {})).toEqual([]);
});
