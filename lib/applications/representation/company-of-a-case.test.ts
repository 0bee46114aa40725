import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { handOver } from '#lib/organisations/hand-over.ts';
import { listMyOrganisations, readMyOrganisation } from '#lib/organisations/read.ts';
import {
  aClaim,
  aHandlerOf,
  anAdministrator,
  aSupervisor,
  claimOf,
  confirmAs,
  department,
  rejectAs,
} from '#lib/applications/testing/representation.testing.ts';
import { aFiling, anOfficer, codeOf, permit } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, granted } from '#lib/applications/testing/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { rejectRepresentation } from './reject-representation.ts';

/** What somebody with these posts in the company's department is offered to do about it. */
async function offeredTo(db: Database, posts: string[], caseId: string) {
  const found = await readCase(contextOf(db, await anOfficer(db, department, posts)), caseId);
  return { check: found?.company?.mayCheck, reject: found?.company?.mayReject };
}

describe('who opens the case of a company that nobody checked is offered', () => {
  test.for<[string[], { check: boolean; reject: boolean }]>([
    [['intake'], { check: true, reject: false }],
    [['reviewer'], { check: true, reject: false }],
    [['approver'], { check: false, reject: false }],
    [['supervisor'], { check: false, reject: true }],
    [['intake', 'supervisor'], { check: true, reject: true }],
  ])('%j: %j', async ([posts, offered], { db }) => {
    const { filed } = await aClaim(db);
    expect(await offeredTo(db, posts, filed.id)).toEqual(offered);
  });

  test('nothing, once it is confirmed', async ({ db }) => {
    const claimed = await aClaim(db);
    granted(await confirmAs(db, await anOfficer(db, department), claimed));
    expect(await offeredTo(db, ['intake', 'supervisor'], claimed.filed.id)).toEqual({ check: false, reject: false });
  });

  test('nothing in a case of their own company', async ({ db }) => {
    const claimed = await aClaim(db);
    const posts = (['intake', 'supervisor'] as const).map((post) => aPost(department, post));
    const found = await readCase(contextOf(db, { ...claimed.representative, posts }), claimed.filed.id);
    expect(found).toMatchObject({ own: true, company: undefined });
  });

  test('no company at all in the case of a person', async ({ db }) => {
    const filed = await aFiling(db, { ...permit, by: await aPerson(db, '张三') });
    expect((await readCase(contextOf(db, await anOfficer(db, permit.department)), filed.id))?.company).toBeUndefined();
  });
});

describe('a rejection', () => {
  test('is of the person whom the page showed: who took over meanwhile stays', async ({ db }) => {
    const claimed = await aClaim(db);
    const { organisationId, representative } = claimed;
    const supervisor = contextOf(db, await aSupervisor(db));
    const membershipId = await claimOf(supervisor, organisationId);
    const next = await aHandlerOf(db, claimed);
    const view = await readMyOrganisation(contextOf(db, representative), organisationId);
    const theirs = view?.members.find(({ personId }) => personId === next.id)?.id ?? '';
    granted(await handOver(contextOf(db, representative), { organisationId, membershipId: theirs }));

    const rejection = { organisationId, membershipId, reason: '另有其人' };
    expect(codeOf(await rejectRepresentation(supervisor, rejection))).toBe('stale');
    expect(await listMyOrganisations(db, next.id)).toMatchObject([{ id: organisationId, representation: 'stated' }]);
    expect(codeOf(await rejectAs(db, supervisor.actor, claimed))).toBe('accepted');
  });

  test.for(['', 'none', '00000000-0000-7000-8000-000000000000'])(
    'of a company that does not exist (%j) is refused, not an error',
    async (membershipId, { db }) => {
      const organisationId = '00000000-0000-7000-8000-000000000000';
      const ctx = contextOf(db, await anAdministrator(db));
      const rejected = await rejectRepresentation(ctx, { organisationId, membershipId, reason: '无' });
      expect(codeOf(rejected)).toBe('unknown_organisation');
    },
  );
});
