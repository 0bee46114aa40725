import { expect } from 'vitest';
import { memberships } from '#db/schema/organisations.ts';
import { statuses } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { decide } from './decide.ts';
import { usualApproval } from './decision-reason.ts';
import { extend } from './extend.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { propose } from './propose.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import { aCaseIn, aCast, along, seen, take as steps } from '#lib/applications/testing/staff-acts.testing.ts';
import {
  aFiling,
  anOfficer,
  businessLicence,
  codeOf,
  licence,
  permit,
} from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf, aPerson } from '#lib/applications/testing/testing.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import { writeNote } from './write.ts';

/** The life of a case once more, as FIELD §2 has it: what staff may do in each state, and nothing else. */
const allowed: Record<Status, StaffStep[]> = {
  draft: [],
  submitted: ['hand_over', 'take_over', 'accept', 'request_correction', 'not_accept', 'return'],
  correction_requested: ['hand_over', 'take_over'],
  accepted: ['hand_over', 'take_over', 'stop', 'ask_extension', 'extend', 'propose', 'approve', 'refuse'],
  in_review: ['hand_over', 'take_over', 'stop', 'ask_extension', 'extend', 'propose', 'approve', 'refuse'],
  stopped: ['hand_over', 'take_over', 'resume'],
  extension_asked: ['hand_over', 'take_over', 'extend', 'decline_extension'],
  awaiting_approval: ['hand_over', 'take_over', 'agree', 'send_back', 'approve', 'refuse'],
  approved: ['hand_over', 'take_over', 'deliver', 'correct', 'ask_revocation'],
  not_accepted: [],
  returned: [],
  refused: ['reopen', 'correct'],
  delivered: ['correct', 'ask_revocation'],
  withdrawn: [],
  lapsed: [],
  revocation_asked: ['hand_over', 'take_over', 'uphold', 'revoke'],
  revoked: [],
};

test.for(statuses)('nothing but what its life allows happens to a case that is %s', async (status, { db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, status, cast);
  expect(found.status).toBe(status);

  const forbidden = (Object.keys(steps) as StaffStep[]).filter((step) => !allowed[status].includes(step));
  const answers: string[] = [];
  for (const step of forbidden) answers.push(codeOf(await steps[step](contextOf(db, cast.officer), seen(found))));
  const expected = status === 'draft' ? 'unknown_application' : 'not_possible';
  expect(answers).toEqual(forbidden.map(() => expected));
});

const canWithdraw: Status[] = [
  'submitted',
  'correction_requested',
  'accepted',
  'in_review',
  'stopped',
  'extension_asked',
  'awaiting_approval',
];

test.for(statuses.filter((status) => status !== 'draft' && !canWithdraw.includes(status)))(
  'an applicant can neither withdraw nor send again what is %s',
  async (status, { db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, status, cast);
    const ctx = contextOf(db, cast.citizen);
    expect(codeOf(await withdraw(ctx, { applicationId: id, reason: '' }))).toBe('not_possible');
    expect(codeOf(await resubmit(ctx, { applicationId: id, reply: '' }))).toBe('not_possible');
  },
);

test('nobody acts on their own application', async ({ db }) => {
  const cast = await aCast(db);
  const officer = cast.officer;
  const own = await aFiling(db, { ...permit, by: officer });
  const ctx = contextOf(db, officer);
  expect(codeOf(await steps.accept(ctx, seen(own)))).toBe('own_application');
  expect(codeOf(await writeNote(ctx, { applicationId: own.id, body: '请尽快' }))).toBe('own_application');
  const closed = { own: true, steps: [], notes: [], events: [], messages: [], submissions: [] };
  expect(await readCase(ctx, own.id)).toMatchObject(closed);
});

test('nobody acts on an application of a company they act for', async ({ db }) => {
  const officer = await anOfficer(db, businessLicence.department);
  const colleague = await anOfficer(db, businessLicence.department);
  const partner = await anOfficer(db, businessLicence.department);
  const organisationId = await aCompanyOf(db, officer);
  await db.insert(memberships).values({ organisationId, personId: partner.id, role: 'handler' });
  const filed = await aFiling(db, { ...businessLicence, by: officer, organisationId });
  await writeNote(contextOf(db, colleague), { applicationId: filed.id, body: '看看' });
  for (const own of [officer, partner]) {
    expect(codeOf(await steps.accept(contextOf(db, own), seen(filed)))).toBe('own_application');
    const closed = { own: true, steps: [], notes: [], company: undefined };
    expect(await readCase(contextOf(db, own), filed.id)).toMatchObject(closed);
  }
  expect(codeOf(await steps.accept(contextOf(db, colleague), seen(filed)))).toBe('accepted');
});

test('to the staff of another department a case does not exist', async ({ db }) => {
  const filed = await aCaseIn(db, 'submitted', await aCast(db));
  const stranger = contextOf(db, await anOfficer(db, 'market'));
  expect(codeOf(await steps.accept(stranger, seen(filed)))).toBe('unknown_application');
  expect(codeOf(await writeNote(stranger, { applicationId: filed.id, body: '看看' }))).toBe('unknown_application');
  expect(await readCase(stranger, filed.id)).toBeUndefined();
});

test('each step is in the hands of its role alone', async ({ db }) => {
  const { citizen, officer, approver } = await aCast(db);
  const filed = await aFiling(db, { ...permit, by: citizen });
  expect(codeOf(await steps.accept(contextOf(db, approver), seen(filed)))).toBe('not_your_role');
  const accepted = await along(db, filed, { officer, approver, steps: ['accept'] });
  const intake = await anOfficer(db, permit.department, ['intake', 'supervisor']);
  expect(codeOf(await steps.stop(contextOf(db, intake), seen(accepted)))).toBe('not_your_role');
  expect(codeOf(await steps.extend(contextOf(db, intake), seen(accepted)))).toBe('not_your_role');
});

test('who looked before a colleague acted is asked to look again', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await aCaseIn(db, 'submitted', cast);
  await along(db, filed, { ...cast, steps: ['accept'] });
  expect(codeOf(await steps.not_accept(contextOf(db, cast.officer), seen(filed)))).toBe('stale');
});

test('who proposed a licence does not decide it', async ({ db }) => {
  const cast = await aCast(db);
  const proposed = await aCaseIn(db, 'awaiting_approval', cast);
  const otherReviewer = await anOfficer(db, licence.department, ['reviewer']);
  for (const first of [cast.officer, otherReviewer])
    expect(codeOf(await steps.approve(contextOf(db, first), seen(proposed)))).toBe('second_person_needed');
  expect(codeOf(await steps.approve(contextOf(db, cast.approver), seen(proposed)))).toBe('accepted');
});

test('the owner of a case is not offered to take it over, a colleague is', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'in_review', cast);
  const colleague = await anOfficer(db, licence.department, ['reviewer']);
  expect((await readCase(contextOf(db, cast.officer), id))?.steps).not.toContain('take_over');
  expect((await readCase(contextOf(db, colleague), id))?.steps).toContain('take_over');
});

test('a licence is not decided before it is proposed', async ({ db }) => {
  const cast = await aCast(db);
  const inReview = await aCaseIn(db, 'in_review', cast);
  expect(codeOf(await steps.approve(contextOf(db, cast.officer), seen(inReview)))).toBe('second_person_needed');
});

test('where one person decides it is the owner', async ({ db }) => {
  const { citizen, officer, approver } = await aCast(db);
  const filed = await aFiling(db, { ...permit, by: citizen });
  const inReview = await along(db, filed, { officer, approver, steps: ['accept'] });
  const colleague = contextOf(db, await anOfficer(db, permit.department));
  expect(codeOf(await steps.approve(colleague, seen(inReview)))).toBe('not_yours');
  expect(codeOf(await steps.propose(contextOf(db, officer), seen(inReview)))).toBe('decide_yourself');
  expect(codeOf(await steps.approve(contextOf(db, officer), seen(inReview)))).toBe('accepted');
});

test('a proposal is made by the owner', async ({ db }) => {
  const inReview = await aCaseIn(db, 'in_review', await aCast(db));
  const colleague = contextOf(db, await anOfficer(db, 'public-security'));
  const proposal = { ...seen(inReview), outcome: 'approve', reason: '' } as const;
  expect(codeOf(await propose(colleague, proposal))).toBe('not_yours');
});

test('every decision gives its reasons, and a refusal not those of an approval', async ({ db }) => {
  const cast = await aCast(db);
  const proposed = await aCaseIn(db, 'awaiting_approval', cast);
  const ctx = contextOf(db, cast.approver);
  const say = async (outcome: 'approve' | 'refuse', reason: string) =>
    codeOf(await decide(ctx, { ...seen(proposed), outcome, reason }));
  const usual = usualApproval(ctx, proposed);
  expect(usual).toBe('经审查，您的申请符合《中华人民共和国动物防疫法》第三十条规定的条件，予以批准。');
  expect(await say('refuse', '  ')).toBe('reason_missing');
  expect(await say('approve', ' \n')).toBe('reason_missing');
  expect(await say('refuse', usual)).toBe('reason_of_approval');
  expect(await say('approve', usual)).toBe('accepted');
});

test('the usual reason of an approval is in the applicant’s language', async ({ db }) => {
  const ctx = contextOf(db, await anOfficer(db, licence.department));
  expect(usualApproval(ctx, { service: licence.service, locale: 'en' })).toBe(
    'We examined your application. It meets the conditions of the Animal Epidemic Prevention Law, Article 30, and is approved.',
  );
  expect(usualApproval(ctx, { service: 'no-such-service', locale: 'zh' })).toBe('');
});

test('a correction is asked for once, with something to put right', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await aCaseIn(db, 'submitted', cast);
  const officer = contextOf(db, cast.officer);
  expect(codeOf(await requestCorrection(officer, { ...seen(filed), items: [] }))).toBe('nothing_to_correct');
  const nowhere = { page: 'no-such-page', what: '请补充' };
  expect(codeOf(await requestCorrection(officer, { ...seen(filed), items: [nowhere] }))).toBe('unknown_page');
  const unasked = { field: 'no-such-question', what: '请补充' };
  expect(codeOf(await requestCorrection(officer, { ...seen(filed), items: [unasked] }))).toBe('unknown_page');
  const asked = await along(db, filed, { ...cast, steps: ['request_correction'] });
  const again = await resubmit(contextOf(db, cast.citizen), { applicationId: asked.id, reply: '已改' });
  const sent = again.ok ? again.value : asked;
  expect(codeOf(await steps.request_correction(officer, seen(sent)))).toBe('once_only');
});

test('the limit is extended while it runs, never to make an overdue case green', async ({ db }) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  const on = (day: string) => contextOf(db, cast.officer, `${day}T10:00:00+08:00`);
  expect(accepted.dueOn).toBe('2026-11-30');
  expect(codeOf(await steps.extend(on('2026-12-01'), seen(accepted)))).toBe('expired');
  expect(codeOf(await steps.extend(on('2026-11-30'), seen(accepted)))).toBe('accepted');
});

test('nothing but a licence is extended', async ({ db }) => {
  const cast = await aCast(db, permit);
  const filed = await aFiling(db, { ...permit, by: cast.citizen });
  const accepted = await along(db, filed, { ...cast, steps: ['accept'] });
  expect(codeOf(await steps.extend(contextOf(db, cast.officer), seen(accepted)))).toBe('no_extension');
});

test('the limit is extended once, by at most ten working days', async ({ db }) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  const officer = contextOf(db, cast.officer);
  const extension = (days: number) => extend(officer, { ...seen(accepted), days, reason: '情况复杂' });
  expect(codeOf(await extension(11))).toBe('too_long');
  expect(codeOf(await extension(0))).toBe('too_long');
  const extended = await along(db, accepted, { ...cast, steps: ['extend'] });
  expect(codeOf(await steps.extend(officer, seen(extended)))).toBe('once_only');
});

test('a post counts in its own department, whatever one is in another', async ({ db }) => {
  const { citizen } = await aCast(db);
  const filed = await aFiling(db, { ...permit, by: citizen });
  const both = await aPerson(db, '赵六', [
    aPost(permit.department, 'approver'),
    aPost(businessLicence.department, 'intake'),
  ]);
  expect(codeOf(await steps.accept(contextOf(db, both), seen(filed)))).toBe('not_your_role');
});
