import { asc, count, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import { roundCounts, roundEntries } from '#db/schema/rounds.ts';
import type { Database } from '#db/client.ts';
import { testTogether } from '#db/testing.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { readyDrafts } from './admission.testing.ts';

/** The embedded database has one connection, where nobody is beside anybody. */
const [senders, places] = process.env['TEST_DATABASE_URL'] ? [200, 50] : [20, 5];

async function sendAtOnce(db: Database, seats: number): Promise<Record<string, number>> {
  const drafts = await readyDrafts(db, senders, { rounds: 'yearly', seats });
  const sent = await Promise.all(
    drafts.map(({ ctx, applicationId }) => submit(ctx, { applicationId, idempotencyKey: newId() })),
  );
  const codes = sent.map(codeOf);
  return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]));
}

testTogether(
  'of 200 people who send at once for 50 seats 50 are in, each with a number, and 150 keep their draft',
  async ({ db }) => {
    expect(await sendAtOnce(db, places)).toEqual({ accepted: places, round_full: senders - places });

    const entries = await db.select().from(roundEntries).orderBy(asc(roundEntries.number));
    expect(entries.map(({ number, seats }) => [number, seats])).toEqual(
      Array.from({ length: places }, (_, at) => [at + 1, places]),
    );
    expect(await db.select({ taken: roundCounts.taken }).from(roundCounts)).toEqual([{ taken: places }]);
    const drafts = await db.select({ rows: count() }).from(applications).where(eq(applications.status, 'draft'));
    // And the one that the others are copies of.
    expect(drafts).toEqual([{ rows: senders - places + 1 }]);
    for (const table of [applicationEvents, submissions])
      expect(await db.select({ rows: count() }).from(table)).toEqual([{ rows: places }]);
    const [first] = await readyDrafts(db, 1, {});
    expect((await verifyLog(first!.ctx)).flatMap(({ breaks }) => breaks)).toEqual([]);
  },
);

testTogether('of 200 people who send at once for the last seat one is in', async ({ db }) => {
  expect(await sendAtOnce(db, 1)).toEqual({ accepted: 1, round_full: senders - 1 });
});
