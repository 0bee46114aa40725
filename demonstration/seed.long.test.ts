import { count, eq, gt, isNotNull, TransactionRollbackError } from 'drizzle-orm';
import { expect } from 'vitest';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { isCreditCode } from '#lib/identifiers/credit-code.ts';
import { residentIdFault } from '#lib/identifiers/resident-id.ts';
import { testVault as vault } from '#lib/kernel/testing.ts';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications } from '#db/schema/applications.ts';
import { documents } from '#db/schema/documents.ts';
import { people } from '#db/schema/identity.ts';
import { recusals, relatives } from '#db/schema/recusals.ts';
import { organisations } from '#db/schema/organisations.ts';
import { statuses } from '#db/schema/applications.ts';
import { seed } from './seed.ts';
import { castAll } from './cast.ts';
import { verifyPosts } from '#lib/identity/verify-posts.ts';
import { verifyOrganisations } from '#lib/organisations/verify.ts';
import { aFileStore, objectsIn } from '#lib/files/testing.ts';
import { expectAliveDesk } from './alive-desk.testing.ts';
import { found } from './companies.ts';
import { settle } from './people.ts';
import { createRandom } from './random.ts';
import { test, testTogether } from '#db/testing.ts';

const today = '2026-11-24';

testTogether(
  'Yunchuan has 300 cases in every state, made in the order of time, on chains that verify',
  { timeout: 180_000 },
  async ({ db }) => {
    const fileStore = await aFileStore();
    await seed({ db, vault, fileStore, now: () => new Date(`${today}T08:00:00+08:00`) });
    const rows = await db
      .select({ status: applications.status, all: count() })
      .from(applications)
      .groupBy(applications.status);

    expect(await objectsIn(fileStore)).toHaveLength(1);
    expect(rows.map(({ status }) => status).toSorted()).toEqual(statuses.toSorted());
    expect(rows.reduce((sum, { all }) => sum + all, 0)).toBe(300);
    expect(await db.$count(organisations, eq(organisations.representation, 'confirmed'))).toBe(12);
    expect(await db.$count(organisations, eq(organisations.representation, 'stated'))).toBe(3);
    expect((await verifyCases({ db, vault })).broken).toEqual([]);
    expect((await verifyLog({ db, vault })).flatMap(({ breaks }) => breaks)).toEqual([]);
    expect(await verifyOrganisations({ db })).toEqual({ organisations: 15, differing: [], strangers: [] });
    expect((await verifyPosts({ db })).differing).toEqual([]);
    expect(await db.$count(relatives)).toBe(1);
    expect(await db.$count(applications, isNotNull(applications.lapseToldAt))).toBe(1);
    expect(await db.$count(recusals, isNotNull(recusals.relativeId))).toBeGreaterThan(0);
    await expectAliveDesk(db, new Date(`${today}T08:00:00+08:00`));
    expect(await db.$count(documents, eq(documents.kind, 'licence'))).toBeGreaterThan(5);
    expect(await eventsSince(db, `${today}T00:00:01+08:00`)).toBe(0);
  },
);

test('the numbers of its people and companies are right', async ({ db }) => {
  await tell(db);
  const ids = await db
    .select({ id: people.id, residentId: people.residentId })
    .from(people)
    .where(isNotNull(people.residentId));
  const codes = await db.select({ code: organisations.creditCode }).from(organisations);

  expect(ids).toHaveLength(42);
  expect(
    ids.filter(({ id, residentId }) => residentIdFault(vault.open(residentId ?? '', `people.residentId:${id}`))),
  ).toEqual([]);
  expect(codes).toHaveLength(15);
  expect(codes.filter(({ code }) => !isCreditCode(code))).toEqual([]);
});

test('the city is the same every time', async ({ db }) => {
  expect(await tellAndForget(db)).toEqual(await tellAndForget(db));
});

/** The plan of the city: its people and their applications. */
async function tell(db: Database): Promise<string[]> {
  const random = createRandom(1);
  const { citizens, staff } = await settle(db, { vault, random, on: '2026-08-01' });
  const companies = await found(db, { vault, citizens, on: '2026-08-01' });
  return castAll({ random, citizens, companies, staff }).map(({ on, plan }) =>
    [on.service, on.applicant.name, on.company?.name, on.hands.reviewer.name, JSON.stringify(plan)].join(' '),
  );
}

async function tellAndForget(db: Database): Promise<string[]> {
  let told: string[] = [];
  await db
    .transaction(async (tx) => {
      told = await tell(tx);
      tx.rollback();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });
  return told;
}

async function eventsSince(db: Database, at: string): Promise<number> {
  return db.$count(applicationEvents, gt(applicationEvents.at, new Date(at)));
}
