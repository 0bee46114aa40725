import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { aFiling, anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, find, granted } from '#lib/applications/testing/testing.ts';
import { seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { decideAtOnce } from './decide-at-once.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';

/** Promised on the spot, and decided by one person. */
const service = 'remote-care-filing';
const approval = { outcome: 'approve', reason: '材料齐全', way: 'electronic' } as const;

async function aDesk(db: Database, posts: string[] = ['intake']) {
  const citizen = await aPerson(db, '张三');
  const filed = await aFiling(db, { service, by: citizen });
  return { citizen, filed, officer: await anOfficer(db, filed.department, posts) };
}

test('what is promised on the spot is received, checked, decided and delivered in one act', async ({ db }) => {
  const { citizen, filed, officer } = await aDesk(db);
  const ctx = contextOf(db, officer);
  expect((await readCase(ctx, filed.id))?.steps[0]).toBe('decide_at_once');
  const done = granted(await decideAtOnce(ctx, { ...seen(filed), ...approval }));
  expect(done).toMatchObject({ status: 'delivered', assigneeId: officer.id });
  expect(done.acceptedAt).toEqual(done.decidedAt);

  const mine = contextOf(db, citizen);
  const events = (await readMyCase(mine, filed.id))?.events ?? [];
  expect(events.map(({ step }) => step)).toEqual(['submit', 'accept', 'approve', 'deliver']);
  expect((await readInbox(mine)).length).toBeGreaterThan(1);
  expect((await verifyCases({ db, vault })).broken).toEqual([]);
});

test('a result that has to be made first is delivered later, and every decision has its reasons', async ({ db }) => {
  const { filed, officer } = await aDesk(db, ['reviewer']);
  const ctx = contextOf(db, officer);
  for (const outcome of ['approve', 'refuse'] as const)
    expect(codeOf(await decideAtOnce(ctx, { ...seen(filed), outcome, reason: ' ' }))).toBe('reason_missing');
  expect((await find(db, filed.id)).status).toBe('submitted');
  expect(granted(await decideAtOnce(ctx, { ...seen(filed), ...approval, way: undefined })).status).toBe('approved');

  const other = await aDesk(db);
  const refused = await decideAtOnce(contextOf(db, other.officer), {
    ...{ ...seen(other.filed), outcome: 'refuse', reason: '不在备案范围', way: 'electronic' },
  });
  expect(granted(refused).status).toBe('refused');
});

test('what is handed over on the spot otherwise than chosen needs a reason of its own', async ({ db }) => {
  const citizen = await aPerson(db, '张三');
  const guides = testContent().catalogue.listGuides();
  const several = guides.find(
    ({ limits, delivery, audience }) =>
      limits.promised.unit === 'on-the-spot' && delivery.length > 1 && audience.includes('citizen'),
  );
  const filed = await aFiling(db, { service: several?.id ?? '', by: citizen });
  const wanted = filed.answers['delivery'];
  const other = several?.delivery.find((way) => way !== wanted && way !== 'bank-transfer');
  const ctx = contextOf(db, await anOfficer(db, filed.department, ['intake']));
  const given = { ...seen(filed), outcome: 'approve', reason: '材料齐全', way: other } as const;
  expect(codeOf(await decideAtOnce(ctx, given))).toBe('other_way_unexplained');
  expect((await find(db, filed.id)).status).toBe('submitted');
  expect(codeOf(await decideAtOnce(ctx, { ...given, way: 'pigeon', wayReason: '快' }))).toBe('unknown_way');
  expect(granted(await decideAtOnce(ctx, { ...given, wayReason: '本人在窗口，当面交付' })).status).toBe('delivered');
});

test('nobody decides at once what is their own, another desk’s, seen too early, or not promised on the spot', async ({
  db,
}) => {
  const { citizen, filed, officer } = await aDesk(db);
  const codes = async (who: typeof officer, on = seen(filed)) =>
    codeOf(await decideAtOnce(contextOf(db, who), { ...on, ...approval }));
  expect(await codes(await anOfficer(db, filed.department, ['approver']))).toBe('not_your_role');
  expect(await codes(await anOfficer(db, 'public-security'))).toBe('unknown_application');
  expect(await codes(officer, { ...seen(filed), version: 7 })).toBe('stale');
  const own = await aFiling(db, { service, by: officer });
  expect(await codes(officer, seen(own))).toBe('own_application');

  const slow = await aFiling(db, { ...licence, by: citizen });
  const police = await anOfficer(db, licence.department);
  expect(await codes(police, seen(slow))).toBe('not_at_once');
  expect((await readCase(contextOf(db, police), slow.id))?.steps).not.toContain('decide_at_once');
});

test('every guide of the city that is promised on the spot can be decided at once', () => {
  const guides = testContent().catalogue.listGuides();
  const spot = guides.filter(({ limits }) => limits.promised.unit === 'on-the-spot');
  expect(spot.length).toBeGreaterThan(10);
  expect(spot.filter((guide) => guide.approval !== 'one-person').map(({ id }) => id)).toEqual([]);
});
