import { and, count, eq, inArray } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applicationEvents } from '#db/schema/applications.ts';
import { testTogether } from '#db/testing.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { aCitizen, aFilledDraft } from '#lib/applications/testing/testing.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { aCaseIn, aCast, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';

testTogether('two approvers who decide at the same moment make one decision', async ({ db }) => {
  const cast = await aCast(db);
  const proposed = await aCaseIn(db, 'awaiting_approval', cast);
  const other = await anOfficer(db, licence.department, ['approver']);

  const results = await Promise.all([
    take.approve(contextOf(db, cast.approver), seen(proposed)),
    take.refuse(contextOf(db, other), seen(proposed)),
  ]);
  expect(results.map(codeOf).toSorted()).toEqual(['accepted', 'stale']);
  expect(await decisionsOn(db, proposed.id)).toBe(1);
});

testTogether('a draft that is thrown away and sent at the same moment is one or the other', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const [discarded, sent] = await Promise.all([
    discard(ctx, { applicationId }),
    submit(ctx, { applicationId, idempotencyKey: newId() }),
  ]);
  expect([codeOf(discarded), codeOf(sent)]).toSatisfy((codes: string[]) =>
    [
      ['accepted', 'unknown_application'],
      ['already_sent', 'accepted'],
    ].some((fair) => String(fair) === String(codes)),
  );
});

testTogether('one hundred acts at once leave every chain whole', async ({ db }) => {
  const cast = await aCast(db);
  const filed = [];
  for (let index = 0; index < 10; index++)
    filed.push(await aCaseIn(db, 'submitted', { ...cast, citizen: (await aCast(db)).citizen }));

  const acts = filed.flatMap((found) =>
    Array.from({ length: 10 }, () => take.accept(contextOf(db, cast.officer), seen(found))),
  );
  const codes = (await Promise.all(acts)).map(codeOf);
  expect(codes.filter((code) => code === 'accepted')).toHaveLength(10);
  expect(codes.filter((code) => code === 'stale')).toHaveLength(90);
  expect((await verifyCases({ db, vault })).broken).toEqual([]);
  expect((await verifyLog({ db, vault })).flatMap(({ breaks }) => breaks)).toEqual([]);
});

async function decisionsOn(db: Database, applicationId: string): Promise<number> {
  const isDecision = inArray(applicationEvents.step, ['approve', 'refuse']);
  const [row] = await db
    .select({ decisions: count() })
    .from(applicationEvents)
    .where(and(eq(applicationEvents.applicationId, applicationId), isDecision));
  return row?.decisions ?? 0;
}
