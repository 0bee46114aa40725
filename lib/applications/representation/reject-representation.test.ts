import { describe, expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { creditCodeOf } from '#demonstration/numbers.ts';
import { test, testTogether } from '#db/testing.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { aPost, contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { listLetters } from '#lib/notifications/store.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { listMyOrganisations, listMyRejected, mayActFor } from '#lib/organisations/read.ts';
import { readClaim, readClaims } from '#lib/organisations/oversee.ts';
import { register } from '#lib/organisations/register.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { listMine, readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import {
  aClaim,
  aHandlerOf,
  anAdministrator,
  aSupervisor,
  company,
  confirmAs,
  department,
  rejectAs,
} from '#lib/applications/testing/representation.testing.ts';
import { aDraft, anOfficer, businessLicence, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { start } from '#lib/applications/draft/start.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { aPerson, find, granted } from '#lib/applications/testing/testing.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { writeToStaff } from '#lib/applications/staff/write.ts';

const startFor = (organisationId: string) => ({ ...businessLicence, organisationId, locale: 'zh' as const });

describe('a claim that is rejected', () => {
  test('frees the code for somebody else, who is not told who had it', async ({ db }) => {
    const claimed = await aClaim(db);
    const owner = contextOf(db, await aPerson(db, '真正的代表'));
    expect(await register(owner, company)).toEqual({ ok: false, refusal: { code: 'already_registered' } });
    granted(await rejectAs(db, await aSupervisor(db), claimed));
    const { id } = granted(await register(owner, company));
    expect(await listMyOrganisations(db, owner.actor.id)).toMatchObject([{ id, representation: 'stated' }]);
    expect(await listMine(owner)).toEqual([]);
  });

  test('ends acting for the company at once, drafts included', async ({ db }) => {
    const claimed = await aClaim(db);
    const { organisationId, representative } = claimed;
    const draft = await aDraft(db, { ...businessLicence, by: representative, organisationId });
    granted(await rejectAs(db, await anAdministrator(db), claimed));
    const ctx = contextOf(db, representative);
    expect(await mayActFor(db, { personId: representative.id, organisationId })).toBe(false);
    expect(codeOf(await start(ctx, startFor(organisationId)))).toBe('not_your_organisation');
    const page = { applicationId: draft.id, page: draft.form.pages[0]!.id, raw: {} };
    expect(codeOf(await answer(ctx, page))).toBe('unknown_application');
    expect(codeOf(await submit(ctx, { applicationId: draft.id, idempotencyKey: 'k' }))).toBe('unknown_application');
    expect(await readMyCase(ctx, draft.id)).toBeUndefined();
  });

  test.for([[], ['request_correction']] as const)(
    'closes a case that waits for acceptance after %s, with the reason, for whoever sent it to read',
    async (steps, { db }) => {
      const claimed = await aClaim(db);
      const officer = await anOfficer(db, department);
      await along(db, claimed.filed, { ...{ officer, approver: officer }, steps: [...steps] });
      granted(await rejectAs(db, await aSupervisor(db), claimed));
      const ctx = contextOf(db, claimed.representative);
      const mine = await readMyCase(ctx, claimed.filed.id);
      expect(mine).toMatchObject({ representation: 'rejected', application: { status: 'not_accepted' } });
      expect(mine?.events.at(-1)).toMatchObject({
        step: 'reject_claim',
        facts: { reason: '登记的法定代表人另有其人' },
      });
      expect(codeOf(await writeToStaff(ctx, { applicationId: claimed.filed.id, body: '为什么？' }))).toBe('accepted');
    },
  );

  test('leaves a case accepted by silence to its department, which cannot approve it', async ({ db }) => {
    const claimed = await aClaim(db);
    await applyTimeLimits(contextOf(db, null, '2026-12-20T00:10:00+08:00'));
    granted(await rejectAs(db, await aSupervisor(db), claimed));
    const officer = await anOfficer(db, department);
    const approver = await anOfficer(db, department, ['approver']);
    const accepted = await find(db, claimed.filed.id);
    const proposed = await along(db, accepted, { officer, approver, steps: ['propose'] });
    const ctx = contextOf(db, approver);
    expect(codeOf(await take.approve(ctx, seen(proposed)))).toBe('representation_unconfirmed');
    expect(codeOf(await take.refuse(ctx, seen(proposed)))).toBe('accepted');
  });

  test('is told to the claimant in the inbox and by a letter, with the reason where they sign in', async ({ db }) => {
    const claimed = await aClaim(db);
    granted(await rejectAs(db, await aSupervisor(db), claimed));
    const ctx = contextOf(db, claimed.representative);
    const told = (await readInbox(ctx)).map(({ occasion }) => occasion);
    expect(told).toEqual(['not_accepted', 'representation_rejected', 'received']);
    const letter = (await listLetters(db, vault)).find(({ subject }) => subject.startsWith('企业身份未通过核对'));
    expect(letter?.body).toContain('我的企业');
    expect(letter?.body).not.toContain('另有其人');
    expect(await listMyRejected(ctx)).toMatchObject([
      { creditCode: company.creditCode, reason: '登记的法定代表人另有其人' },
    ]);
  });

  test('leaves cases and log as they were written', async ({ db }) => {
    granted(await rejectAs(db, await aSupervisor(db), await aClaim(db)));
    expect((await verifyCases({ db, vault })).broken).toEqual([]);
    expect((await verifyLog({ db, vault })).flatMap(({ breaks }) => breaks)).toEqual([]);
  });
});

describe('a claim is rejected', () => {
  test('by those who oversee its cases alone', async ({ db }) => {
    const claimed = await aClaim(db);
    const elsewhere = await anOfficer(db, 'health', ['supervisor']);
    expect(codeOf(await rejectAs(db, await anOfficer(db, department), claimed))).toBe('unknown_organisation');
    expect(codeOf(await rejectAs(db, elsewhere, claimed))).toBe('unknown_organisation');
    expect(await readClaim(contextOf(db, elsewhere), claimed.organisationId)).toBeUndefined();
    expect(await readClaims(contextOf(db, elsewhere), { limit: 25 })).toEqual([]);
    expect(codeOf(await rejectAs(db, await aSupervisor(db), claimed))).toBe('accepted');
  });

  test('not once it is confirmed, nor twice', async ({ db }) => {
    const claimed = await aClaim(db);
    const other = await aClaim(db, { creditCode: creditCodeOf(30_002), name: '别家' });
    granted(await confirmAs(db, await anOfficer(db, department), claimed));
    const supervisor = await aSupervisor(db);
    expect(codeOf(await rejectAs(db, supervisor, claimed))).toBe('already_checked');
    expect(codeOf(await rejectAs(db, supervisor, other))).toBe('accepted');
    expect(codeOf(await rejectAs(db, supervisor, other))).toBe('already_checked');
    expect(codeOf(await confirmAs(db, await anOfficer(db, department), other))).toBe('already_checked');
  });

  test('not by somebody who acts for the company', async ({ db }) => {
    const claimed = await aClaim(db);
    const insider = { ...claimed.representative, posts: [aPost(department, 'supervisor')] };
    expect(codeOf(await rejectAs(db, insider, claimed))).toBe('own_organisation');
  });
});

testTogether('of two who claim a company at the same moment one does', async ({ db }) => {
  const [one, other] = [await aPerson(db, '甲'), await aPerson(db, '乙')];
  const claims = await Promise.all([one, other].map((by) => register(contextOf(db, by), company)));
  expect(claims.map(codeOf).toSorted()).toEqual(['accepted', 'already_registered']);
});

testTogether('of a confirmation and a rejection at the same moment one holds', async ({ db }) => {
  const claimed = await aClaim(db);
  const [officer, supervisor] = [await anOfficer(db, department), await aSupervisor(db)];
  const found = await Promise.all([confirmAs(db, officer, claimed), rejectAs(db, supervisor, claimed)]);
  expect(found.map(codeOf).toSorted()).toEqual(['accepted', 'already_checked']);
  const { status } = await find(db, claimed.filed.id);
  expect(status).toBe(found[0].ok ? 'submitted' : 'not_accepted');
});

testTogether('a draft begun or sent while its company is rejected does not outlive the rejection', async ({ db }) => {
  const claimed = await aClaim(db);
  const { organisationId, representative } = claimed;
  const supervisor = await aSupervisor(db);
  const draft = await aDraft(db, { ...businessLicence, by: representative, organisationId });
  const ctx = contextOf(db, representative);
  const handler = contextOf(db, await aHandlerOf(db, claimed));
  await Promise.all([
    submit(ctx, { applicationId: draft.id, idempotencyKey: 'k' }),
    rejectAs(db, supervisor, claimed),
    start(handler, startFor(organisationId)),
  ]);
  const left = await db.select({ status: applications.status }).from(applications);
  expect(left.filter(({ status }) => status !== 'not_accepted')).toEqual([]);
});
