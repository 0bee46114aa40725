import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { submissions } from '#db/schema/applications.ts';
import { test, testTogether } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aCaseIn, aCast, along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';

/** A proposal in a service that wants two approvers, who stand beside the reviewer. */
async function aProposalToTwo(db: Database) {
  const cast = await aCast(db);
  const second = await anOfficer(db, licence.department, ['approver']);
  const found = await aCaseIn(db, 'awaiting_approval', cast);
  const terms = sql`${submissions.terms} || '{"approvers": 2}'::jsonb`;
  await db.update(submissions).set({ terms }).where(eq(submissions.applicationId, found.id));
  return { cast, second, found };
}

test('three people decide: who proposes, who agrees, and an approver who decides last', async ({ db }) => {
  const { cast, second, found } = await aProposalToTwo(db);
  const first = contextOf(db, cast.approver);
  expect(codeOf(await take.approve(first, seen(found)))).toBe('more_needed');
  const agreed = granted(await take.agree(first, seen(found)));
  expect(agreed).toMatchObject({ status: 'awaiting_approval', assigneeId: second.id });
  for (const step of ['approve', 'refuse'] as const)
    expect(codeOf(await take[step](first, seen(agreed)))).toBe('second_person_needed');
  expect(codeOf(await take.agree(first, seen(agreed)))).toBe('not_yours_to_agree');
  expect(granted(await take.approve(contextOf(db, second), seen(agreed))).status).toBe('approved');
});

test('the page offers to agree to the first, and to decide to the last', async ({ db }) => {
  const { cast, second, found } = await aProposalToTwo(db);
  const offered = async (who: typeof second) => (await readCase(contextOf(db, who), found.id))?.steps ?? [];
  expect(await offered(second)).toEqual(expect.arrayContaining(['agree', 'send_back']));
  expect(await offered(second)).not.toContain('approve');
  granted(await take.agree(contextOf(db, cast.approver), seen(found)));
  expect(await offered(second)).toEqual(expect.arrayContaining(['approve', 'refuse', 'send_back']));
  expect(await offered(second)).not.toContain('agree');
});

test('whoever proposed it agrees to nothing, and what is proposed anew is agreed to anew', async ({ db }) => {
  const { cast, second, found } = await aProposalToTwo(db);
  expect(codeOf(await take.agree(contextOf(db, cast.officer), seen(found)))).toBe('not_yours_to_agree');
  const again = await along(db, found, { ...cast, steps: ['agree', 'send_back', 'propose'] });
  expect(codeOf(await take.approve(contextOf(db, second), seen(again)))).toBe('more_needed');
});

testTogether('two approvers who agree at once are one: the other one is to decide', async ({ db }) => {
  const { cast, second, found } = await aProposalToTwo(db);
  const both = await Promise.all([cast.approver, second].map((who) => take.agree(contextOf(db, who), seen(found))));
  expect(both.map(codeOf).toSorted()).toEqual(['accepted', 'stale']);
});
