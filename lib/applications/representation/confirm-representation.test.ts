import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { readLog } from '#lib/audit/read.ts';
import { handOver } from '#lib/organisations/hand-over.ts';
import { readMyOrganisation } from '#lib/organisations/read.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { confirmRepresentation } from './confirm-representation.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import {
  aClaim,
  aHandlerOf,
  anAdministrator,
  claimOf,
  confirmAs,
  department,
  type Claimed,
} from '#lib/applications/testing/representation.testing.ts';
import { aFiling, anOfficer, businessLicence, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';

describe('the case of a company nobody has checked', () => {
  test('is not accepted by anybody, and may be not accepted', async ({ db }) => {
    const { filed } = await aClaim(db);
    const officer = contextOf(db, await anOfficer(db, department));
    expect(codeOf(await take.accept(officer, seen(filed)))).toBe('representation_unconfirmed');
    expect(codeOf(await take.not_accept(officer, seen(filed)))).toBe('accepted');
  });

  test('shows staff who claims to represent the company, and offers to check that first', async ({ db }) => {
    const { filed } = await aClaim(db);
    const found = await readCase(contextOf(db, await anOfficer(db, department)), filed.id);
    expect(found?.steps).toEqual(['not_accept', 'return', 'request_correction', 'take_over']);
    expect(found?.company).toMatchObject({ representation: 'stated', representative: '陈立', mayCheck: true });
  });

  test('is not approved, though it counts as accepted by silence', async ({ db }) => {
    const claimed = await aClaim(db);
    await applyTimeLimits(contextOf(db, null, '2026-12-20T00:10:00+08:00'));
    const officer = await anOfficer(db, department);
    const approver = await anOfficer(db, department, ['approver']);
    const proposed = await along(db, await find(db, claimed.filed.id), {
      ...{ officer, approver, steps: ['propose'] },
    });
    const decider = contextOf(db, approver);
    expect(codeOf(await take.approve(decider, seen(proposed)))).toBe('representation_unconfirmed');
    granted(await confirmAs(db, officer, claimed));
    expect(codeOf(await take.approve(decider, seen(proposed)))).toBe('accepted');
  });

  test('tells whoever applied that nobody has checked', async ({ db }) => {
    const { filed, representative } = await aClaim(db);
    expect(await readMyCase(contextOf(db, representative), filed.id)).toMatchObject({ representation: 'stated' });
  });
});

describe('a representation that staff confirmed', () => {
  test('lets this case and later ones be accepted', async ({ db }) => {
    const claimed = await aClaim(db);
    const officer = await anOfficer(db, department);
    granted(await confirmAs(db, officer, claimed));
    const { organisationId, representative: by } = claimed;
    const later = await aFiling(db, { ...businessLicence, by, organisationId });
    for (const filed of [claimed.filed, later])
      expect(codeOf(await take.accept(contextOf(db, officer), seen(filed)))).toBe('accepted');
  });

  test('is told to the representative and stands on record with what was compared', async ({ db }) => {
    const claimed = await aClaim(db);
    const officer = await anOfficer(db, department);
    granted(await confirmAs(db, officer, claimed));
    expect(await readInbox(contextOf(db, claimed.representative))).toMatchObject([
      { occasion: 'representation_confirmed', facts: { zh: '云川味道餐饮有限公司' } },
      { occasion: 'received' },
    ]);
    const log = granted(await readLog(contextOf(db, await anAdministrator(db)), {}));
    expect(log).toContainEqual(
      expect.objectContaining({
        action: 'confirm_representation',
        subject: `organisation:${claimed.organisationId}`,
        actor: officer.name,
      }),
    );
    const found = await readCase(contextOf(db, officer), claimed.filed.id);
    expect(found?.company?.checks).toMatchObject([
      {
        outcome: 'confirmed',
        basis: 'register',
        note: '名称、代码、法定代表人与登记信息一致',
        checkedBy: officer.name,
      },
    ]);
  });

  test('is stated again when somebody else takes over', async ({ db }) => {
    const claimed = await aClaim(db);
    const officer = await anOfficer(db, department);
    granted(await confirmAs(db, officer, claimed));
    await handedOver(db, claimed);
    expect(codeOf(await take.accept(contextOf(db, officer), seen(claimed.filed)))).toBe('representation_unconfirmed');
    expect(codeOf(await confirmAs(db, officer, claimed))).toBe('accepted');
  });
});

describe('a representation is confirmed', () => {
  test('once', async ({ db }) => {
    const claimed = await aClaim(db);
    const officer = await anOfficer(db, department);
    expect(codeOf(await confirmAs(db, officer, claimed))).toBe('accepted');
    expect(codeOf(await confirmAs(db, officer, claimed))).toBe('already_checked');
  });

  test('by the department that received the case, and the role for it', async ({ db }) => {
    const claimed = await aClaim(db);
    expect(codeOf(await confirmAs(db, await anOfficer(db, 'health'), claimed))).toBe('unknown_application');
    expect(codeOf(await confirmAs(db, await anOfficer(db, department, ['approver']), claimed))).toBe('not_your_role');
    expect(codeOf(await confirmAs(db, await anAdministrator(db), claimed))).toBe('unknown_application');
    expect(codeOf(await confirmAs(db, await anOfficer(db, department, ['intake']), claimed))).toBe('accepted');
  });

  test('not by somebody who acts for the company', async ({ db }) => {
    const claimed = await aClaim(db);
    const insider = { ...claimed.representative, posts: [aPost(department, 'intake')] };
    expect(codeOf(await confirmAs(db, insider, claimed))).toBe('own_application');
  });

  test('of the person whom the page showed', async ({ db }) => {
    const claimed = await aClaim(db);
    const ctx = contextOf(db, await anOfficer(db, department));
    const membershipId = await claimOf(ctx, claimed.organisationId);
    await handedOver(db, claimed);
    const compared = { applicationId: claimed.filed.id, membershipId, basis: 'licence', note: '执照原件' } as const;
    expect(codeOf(await confirmRepresentation(ctx, compared))).toBe('stale');
  });
});

/** The representative makes somebody else the representative. */
async function handedOver(db: Database, claimed: Claimed): Promise<void> {
  const { id: personId } = await aHandlerOf(db, claimed);
  const ctx = contextOf(db, claimed.representative);
  const view = await readMyOrganisation(ctx, claimed.organisationId);
  const next = view!.members.find((member) => member.personId === personId)!;
  granted(await handOver(ctx, { organisationId: claimed.organisationId, membershipId: next.id }));
}
