import { describe, expect, test } from 'vitest';
import type { Case } from '#lib/applications/case/record-event.ts';
import type { Status } from '#lib/applications/life/states.ts';
import type { Actor, HeldPost } from '#lib/kernel/context.ts';
import { fits, holds, stepsOpenTo } from './permissions.ts';
import { aPost } from '#lib/kernel/testing.ts';

const actor = (...posts: string[]): Actor => ({
  ...{ id: 'li', name: '李四' },
  posts: posts.map((post) => aPost('market', post)),
});

type Given = {
  status: Status;
  assigneeId?: string;
  proposedById?: string;
  approval?: 'one-person' | 'two-person';
  took?: string[];
  type?: string;
  dueOn?: string;
};

const today = '2026-11-23';

/** A case as far as permissions look at it. */
const aCase = ({ status, assigneeId, proposedById, approval = 'one-person', took = [], type = '01', dueOn }: Given) =>
  ({
    application: {
      ...{ department: 'market', status, dueOn: dueOn ?? null },
      ...{ assigneeId: assigneeId ?? null, proposedById: proposedById ?? null },
    },
    events: took.map((step) => ({ step })),
    terms: { approval, type },
  }) as unknown as Case;

describe('a post', () => {
  const inMarket = aPost('market', 'intake');

  test.each<[string, HeldPost[], boolean]>([
    ['of the department, with the grant', [inMarket], true],
    ['of another department', [{ ...inMarket, department: 'health' }], false],
    ['without the grant', [aPost('market', 'reviewer')], false],
    [
      'with the grant here, and of the department there',
      [aPost('health', 'intake'), aPost('market', 'supervisor')],
      false,
    ],
    ['of an administrator of the whole city', [aPost('*', 'administrator')], false],
    ['none', [], false],
  ])('%s counts: %s', (_, posts, counts) => {
    expect(holds({ ...actor(), posts }, aCase({ status: 'submitted' }), ['accept'])).toBe(counts);
  });
});

describe('the steps that are offered', () => {
  test.each<[string, string[], Given, string[]]>([
    [
      'to intake, of a filing',
      ['intake'],
      { status: 'submitted' },
      ['take_over', 'accept', 'not_accept', 'return', 'request_correction'],
    ],
    [
      'to intake, of one corrected before',
      ['intake'],
      { status: 'submitted', assigneeId: 'li', took: ['request_correction'] },
      ['hand_over', 'accept', 'not_accept', 'return'],
    ],
    ['to a reviewer, of a filing', ['reviewer'], { status: 'submitted' }, []],
    ['to a reviewer, of what is accepted', ['reviewer'], { status: 'accepted' }, ['take_over', 'stop']],
    [
      'to a reviewer, of their own that is accepted',
      ['reviewer'],
      { status: 'accepted', assigneeId: 'li' },
      ['hand_over', 'stop', 'ask_extension', 'approve', 'refuse'],
    ],
    [
      'to a reviewer, of a colleague’s',
      ['reviewer'],
      { status: 'in_review', assigneeId: 'wang' },
      ['take_over', 'stop'],
    ],
    [
      'to a reviewer, of a colleague’s that is stopped',
      ['reviewer'],
      { status: 'stopped', assigneeId: 'wang' },
      ['take_over', 'resume'],
    ],
    [
      'to a reviewer, of their own',
      ['reviewer'],
      { status: 'in_review', assigneeId: 'li' },
      ['hand_over', 'stop', 'ask_extension', 'approve', 'refuse'],
    ],
    [
      'to a reviewer, of their own that two decide',
      ['reviewer'],
      { status: 'in_review', assigneeId: 'li', approval: 'two-person' },
      ['hand_over', 'stop', 'ask_extension', 'propose'],
    ],
    ['to an approver, of what is accepted', ['approver'], { status: 'accepted' }, ['extend']],
    ['to an approver, on the last day', ['approver'], { status: 'accepted', dueOn: today }, ['extend']],
    ['to an approver, of one that is overdue', ['approver'], { status: 'accepted', dueOn: '2026-11-22' }, []],
    ['to an approver, of what is no licence', ['approver'], { status: 'accepted', type: '07' }, []],
    ['to an approver, of one extended before', ['approver'], { status: 'accepted', took: ['extend'] }, []],
    [
      'to an approver, of a proposal',
      ['approver'],
      { status: 'awaiting_approval', approval: 'two-person', proposedById: 'wang' },
      ['take_over', 'send_back', 'approve', 'refuse'],
    ],
    [
      'to an approver, of their own proposal',
      ['reviewer', 'approver'],
      { status: 'awaiting_approval', approval: 'two-person', proposedById: 'li' },
      ['send_back'],
    ],
    ['to intake, of what is approved', ['intake'], { status: 'approved', assigneeId: 'li' }, ['hand_over', 'deliver']],
    ['to an approver, of what is approved', ['approver'], { status: 'approved' }, ['ask_revocation', 'correct']],
    ['to a reviewer, of what is delivered', ['reviewer'], { status: 'delivered' }, ['ask_revocation']],
    ['to a supervisor', ['supervisor'], { status: 'in_review' }, ['hand_over']],
    ['to an approver, of what is refused', ['approver'], { status: 'refused' }, ['correct', 'reopen']],
    ['to others, of what is refused', ['intake', 'reviewer', 'supervisor'], { status: 'refused' }, []],
    ['to everybody, of what is over', ['intake', 'reviewer', 'approver'], { status: 'withdrawn' }, []],
    [
      'to a reviewer, of their own that is overdue',
      ['reviewer'],
      { status: 'accepted', assigneeId: 'li', dueOn: '2026-11-22' },
      ['hand_over', 'stop', 'approve', 'refuse'],
    ],
    [
      'to a reviewer, of their own that was extended',
      ['reviewer'],
      { status: 'accepted', assigneeId: 'li', took: ['extend'] },
      ['hand_over', 'stop', 'approve', 'refuse'],
    ],
    [
      'to an approver, of one that a colleague wants extended',
      ['approver'],
      { status: 'extension_asked', assigneeId: 'li', proposedById: 'wang', took: ['ask_extension'] },
      ['hand_over', 'extend', 'decline_extension'],
    ],
    [
      'to an approver, of one that they want extended themselves',
      ['reviewer', 'approver'],
      { status: 'extension_asked', proposedById: 'li', took: ['ask_extension'] },
      ['decline_extension'],
    ],
    [
      'to an approver, of a request that came too late to be granted',
      ['approver'],
      { status: 'extension_asked', proposedById: 'wang', dueOn: '2026-11-22' },
      ['take_over', 'decline_extension'],
    ],
    [
      'to an approver, of what was extended before it was reopened',
      ['approver'],
      { status: 'in_review', took: ['extend', 'refuse', 'reopen'] },
      ['extend'],
    ],
    [
      'to an approver, of a revocation that a colleague proposed',
      ['approver'],
      { status: 'revocation_asked', assigneeId: 'li', proposedById: 'wang' },
      ['hand_over', 'uphold', 'revoke'],
    ],
    [
      'to an approver, of a revocation that they proposed',
      ['approver'],
      { status: 'revocation_asked', assigneeId: 'wang', proposedById: 'li' },
      ['uphold'],
    ],
  ])('%s', (_, posts, given, offered) =>
    expect(stepsOpenTo(actor(...posts), aCase(given), today).toSorted()).toEqual(offered.toSorted()),
  );
});

test('a step without a rule of its own fits whoever has its role', () => {
  expect(fits('accept', actor('intake'), { ...aCase({ status: 'submitted' }), today })).toBe(true);
  expect(fits('take_over', actor('reviewer'), { ...aCase({ status: 'in_review', assigneeId: 'li' }), today })).toBe(
    false,
  );
});
