import { describe, expect, test } from 'vitest';
import { statuses } from '#db/schema/applications.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import { after, isOnTheClock, isOver, life, type StaffStep, type Step } from './life.ts';
import { staffSteps } from './staff-steps.ts';
import { states, type Status } from './states.ts';
import { mayDecide, type Circumstances } from './step.ts';

const steps = Object.keys(life) as Step[];
const inPlace: Partial<Record<Status, Status>> = {
  ...{ submitted: 'submitted', correction_requested: 'correction_requested', accepted: 'accepted' },
  ...{ in_review: 'in_review', stopped: 'stopped', extension_asked: 'extension_asked' },
  ...{ awaiting_approval: 'awaiting_approval', approved: 'approved', revocation_asked: 'revocation_asked' },
};

const tacitly = (to: Status): Partial<Record<Status, Status>> => ({
  ...{ accepted: to, in_review: to, extension_asked: to, awaiting_approval: to },
});

describe('where each step leads, as the law has it: nothing else is possible', () => {
  test.each<[Step, Partial<Record<Status, Status>>]>([
    ['submit', { draft: 'submitted' }],
    ['resubmit', { correction_requested: 'submitted' }],
    ['accept', { submitted: 'accepted' }],
    ['not_accept', { submitted: 'not_accepted' }],
    ['return', { submitted: 'returned' }],
    ['request_correction', { submitted: 'correction_requested' }],
    ['take_over', inPlace],
    ['hand_over', inPlace],
    ['stop', { accepted: 'stopped', in_review: 'stopped' }],
    ['resume', { stopped: 'in_review' }],
    ['ask_extension', { accepted: 'extension_asked', in_review: 'extension_asked' }],
    ['extend', { accepted: 'accepted', in_review: 'in_review', extension_asked: 'accepted' }],
    ['decline_extension', { extension_asked: 'accepted' }],
    ['propose', { accepted: 'awaiting_approval', in_review: 'awaiting_approval' }],
    ['agree', { awaiting_approval: 'awaiting_approval' }],
    ['send_back', { awaiting_approval: 'in_review' }],
    ['approve', { accepted: 'approved', in_review: 'approved', awaiting_approval: 'approved' }],
    ['refuse', { accepted: 'refused', in_review: 'refused', awaiting_approval: 'refused' }],
    ['deliver', { approved: 'delivered' }],
    ['reopen', { refused: 'in_review' }],
    ['correct', { approved: 'approved', refused: 'refused', delivered: 'delivered' }],
    ['ask_revocation', { approved: 'revocation_asked', delivered: 'revocation_asked' }],
    ['uphold', { revocation_asked: 'accepted' }],
    ['revoke', { revocation_asked: 'revoked' }],
    ['deem_accepted', { submitted: 'accepted' }],
    ['lapse', { correction_requested: 'lapsed' }],
    ['deem_approved', tacitly('approved')],
    ['deem_refused', tacitly('refused')],
    ['recount', inPlace],
    ['reassign', inPlace],
    ['take_up', {}],
    ['hand_back', {}],
    ['reject_claim', { submitted: 'not_accepted', correction_requested: 'not_accepted' }],
  ])('%s', (step, moves) => {
    // A step that leads back does so to where the case was.
    const past = (status: Status) => [{ status: 'accepted' as const }, { status }, { status }];
    for (const status of statuses) expect(after(status, step, past(status)), status).toBe(moves[status]);
  });

  test('withdrawing leads out of every state before the decision', () => {
    const open = [
      ...['submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'extension_asked'],
      'awaiting_approval',
    ];
    expect(statuses.filter((status) => after(status, 'withdraw') === 'withdrawn')).toEqual(open);
  });
});

describe('a state', () => {
  test.each<[Status, boolean, boolean]>([
    ['draft', false, false],
    ['submitted', false, false],
    ['correction_requested', false, false],
    ['accepted', true, false],
    ['in_review', true, false],
    ['stopped', true, false],
    ['extension_asked', true, false],
    ['awaiting_approval', true, false],
    ['approved', false, false],
    ['refused', false, true],
    ['not_accepted', false, true],
    ['returned', false, true],
    ['delivered', false, true],
    ['withdrawn', false, true],
    ['lapsed', false, true],
    ['revocation_asked', false, false],
    ['revoked', false, true],
  ])('%s is on the clock of the decision: %s, and over: %s', (status, runs, over) => {
    expect([isOnTheClock(status), isOver(status)]).toEqual([runs, over]);
  });

  test('that is over is nobody’s turn, and one that is not is somebody’s', () => {
    for (const status of statuses) expect(states[status].turn === 'nobody', status).toBe(isOver(status));
  });

  test.each<[Status, number]>([
    ['submitted', 5],
    ['correction_requested', 15],
    ['approved', 10],
    ['revocation_asked', 10],
  ])('%s has a limit of %i working days of its own', (status, days) => {
    expect(states[status].limit).toEqual({ unit: 'working-day', days });
  });
});

describe('who takes a step', () => {
  test.each<[StaffStep, Grant[]]>([
    ['accept', ['accept']],
    ['not_accept', ['accept']],
    ['return', ['accept']],
    ['request_correction', ['accept']],
    ['take_over', ['accept', 'review', 'approve', 'deliver']],
    ['hand_over', ['accept', 'review', 'approve', 'deliver', 'assign']],
    ['stop', ['review']],
    ['resume', ['review']],
    ['propose', ['review']],
    ['ask_extension', ['review']],
    ['extend', ['approve']],
    ['decline_extension', ['approve']],
    ['agree', ['approve']],
    ['send_back', ['approve']],
    ['approve', ['review', 'approve']],
    ['refuse', ['review', 'approve']],
    ['deliver', ['deliver']],
    ['reopen', ['approve']],
    ['correct', ['approve']],
    ['ask_revocation', ['review', 'approve']],
    ['uphold', ['approve']],
    ['revoke', ['approve']],
  ])('%s: %j', (step, grants) => expect(staffSteps[step].grants).toEqual(grants));

  test('is never somebody who only supervises or administers, but to give a case to somebody', () => {
    const overseeing: Grant[] = ['assign', 'supervise', 'publish', 'appoint'];
    const theirs = Object.entries(staffSteps).filter(([, { grants }]) =>
      grants.some((grant) => overseeing.includes(grant)),
    );
    expect(theirs.map(([step]) => step)).toEqual(['hand_over']);
  });

  test('of what binds a company waits until somebody checked who represents it', () => {
    const waiting = (Object.keys(staffSteps) as StaffStep[]).filter((step) => staffSteps[step].needsConfirmation);
    expect(waiting).toEqual(['accept', 'approve']);
  });

  test('once in a case, where the law says once', () => {
    const once = (Object.keys(staffSteps) as StaffStep[]).filter((step) => staffSteps[step].once);
    expect(once).toEqual(['request_correction', 'ask_extension', 'extend']);
  });
});

describe('who decides', () => {
  const nobody: Circumstances = {
    ...{
      status: 'in_review',
      approval: 'one-person',
      isOwner: false,
      mayOwn: false,
      isProposer: false,
      ...{ hasAgreed: false, yetToAgree: 0 },
      isApprover: false,
      mayAssign: false,
    },
    mayExtend: false,
  };
  const two = { approval: 'two-person', status: 'awaiting_approval' } as const;

  test.each<[string, Partial<Circumstances>, boolean]>([
    ['alone, who owns the case', { isOwner: true }, true],
    ['alone, an approver who does not own it', { isApprover: true }, false],
    ['with a second person, the approver', { ...two, isApprover: true }, true],
    ['with a second person, the approver who proposed it', { ...two, isApprover: true, isProposer: true }, false],
    ['with a third person, the approver before the last', { ...two, isApprover: true, yetToAgree: 1 }, false],
    ['with a third person, who has agreed', { ...two, isApprover: true, hasAgreed: true }, false],
    ['with a second person, somebody who is no approver', { ...two, isOwner: true }, false],
    ['with a second person, before anything was proposed', { ...two, status: 'in_review', isApprover: true }, false],
    ['with a second person, who owns it and proposed it', { ...two, isOwner: true, isProposer: true }, false],
  ])('%s: %j %s', (_, circumstances, may) => expect(mayDecide({ ...nobody, ...circumstances })).toBe(may));
});

test('an applicant is told by a letter of every step that changes what they may expect', () => {
  const silent = steps.filter((step) => !life[step].letter);
  expect(silent).toEqual([
    ...['take_over', 'hand_over', 'propose', 'agree', 'send_back', 'ask_extension', 'decline_extension'],
    ...['reassign', 'take_up', 'hand_back'],
  ]);
});
