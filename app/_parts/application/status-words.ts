import type { Status } from '#lib/applications/application.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** A status as citizens read it: the state, what comes next, and whose turn it is. Staff have words of their own. */
export type StatusWords = { name: string; next: string; turn: 'you' | 'us' | 'nobody' };

export const statusWords: Bilingual<Record<Status, StatusWords>> = words({
  zh: {
    draft: { name: '还没提交', next: '填完后请检查，再提交。', turn: 'you' },
    submitted: { name: '已收到', next: '受理员正在查看材料是否齐全，之后告诉您是否受理。', turn: 'us' },
    correction_requested: { name: '请您补正', next: '请按下面列出的内容补正，再发给我们。', turn: 'you' },
    not_accepted: { name: '不予受理', next: '理由和您可以采取的办法写在下面。', turn: 'nobody' },
    returned: { name: '已退回', next: '这件事由别的部门办理，请看下面的说明。', turn: 'nobody' },
    accepted: { name: '已受理', next: '审查员会审查您的申请。', turn: 'us' },
    in_review: { name: '审查中', next: '审查员正在审查，完成后作出决定。', turn: 'us' },
    stopped: { name: '计时暂停', next: '依法需要先完成一道程序，这段时间不计入期限。', turn: 'us' },
    awaiting_approval: { name: '审批中', next: '审查已经完成，等审批员作出决定。', turn: 'us' },
    approved: { name: '已批准', next: '我们会把结果送达您。', turn: 'us' },
    refused: { name: '未获批准', next: '理由和您可以采取的办法写在下面。', turn: 'nobody' },
    delivered: { name: '已办结', next: '结果已经送达。', turn: 'nobody' },
    withdrawn: { name: '已撤回', next: '您可以随时重新申请。', turn: 'nobody' },
    lapsed: { name: '已关闭', next: '补正期限已过，申请已关闭。您可以重新申请。', turn: 'nobody' },
  },
  en: {
    draft: { name: 'Not sent yet', next: 'Finish the form, check your answers and send it.', turn: 'you' },
    submitted: {
      name: 'Received',
      next: 'An intake officer is checking that everything is there, and will tell you whether your application is accepted.',
      turn: 'us',
    },
    correction_requested: {
      name: 'Please correct your application',
      next: 'Put right what is listed below and send it back to us.',
      turn: 'you',
    },
    not_accepted: { name: 'Not accepted', next: 'The reasons and what you can do are set out below.', turn: 'nobody' },
    returned: { name: 'Returned', next: 'Another department deals with this. See below.', turn: 'nobody' },
    accepted: { name: 'Accepted', next: 'A reviewer will look at your application.', turn: 'us' },
    in_review: { name: 'In review', next: 'A reviewer is examining your application. A decision follows.', turn: 'us' },
    stopped: {
      name: 'Clock stopped',
      next: 'The law asks for a further step first. This time does not count towards the limit.',
      turn: 'us',
    },
    awaiting_approval: {
      name: 'Awaiting approval',
      next: 'The review is complete. An approver will now decide.',
      turn: 'us',
    },
    approved: { name: 'Approved', next: 'We will now deliver the result to you.', turn: 'us' },
    refused: { name: 'Refused', next: 'The reasons and what you can do are set out below.', turn: 'nobody' },
    delivered: { name: 'Completed', next: 'The result has been delivered.', turn: 'nobody' },
    withdrawn: { name: 'Withdrawn', next: 'You can apply again at any time.', turn: 'nobody' },
    lapsed: {
      name: 'Closed',
      next: 'The time to correct your application has passed. You can apply again.',
      turn: 'nobody',
    },
  },
});
