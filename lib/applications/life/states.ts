import type { statuses } from '#db/schema/applications.ts';
import { acceptanceLimit, correctionLimit, deliveryLimit, revocationLimit } from './terms.ts';
import type { Limit } from '#lib/deadlines/clock.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

export type Status = (typeof statuses)[number];

export type StateRow = {
  turn: 'you' | 'us' | 'nobody';
  /** Who may own a case in this state: anybody with one of these grants in its department. A case that is over keeps its last owner. */
  desk?: readonly Grant[];
  /** How long whoever's turn it is may take; where a guide sets the limit, none stands here. */
  limit?: Limit;
  /** Somebody has put it to a second person, who is not themselves. */
  awaitsSecond?: true;
  /** The clock of the decision runs, or stands still. */
  isOnTheClock?: true;
  /** `name` and `next` are for citizens, `staff` is what staff call the state. */
  words: Bilingual<{ name: string; next: string; staff: string }>;
};

export const states: Record<Status, StateRow> = {
  draft: {
    turn: 'you',
    words: words({
      zh: { name: '还没提交', next: '填完后请检查，再提交。', staff: '草稿' },
      en: { name: 'Not sent yet', next: 'Finish the form, check your answers and send it.', staff: 'Draft' },
    }),
  },
  submitted: {
    turn: 'us',
    desk: ['accept'],
    limit: acceptanceLimit,
    words: words({
      zh: { name: '已收到', next: '受理员正在查看材料是否齐全，之后告诉您是否受理。', staff: '待受理' },
      en: {
        name: 'Received',
        next: 'An intake officer is checking that everything is there, and will tell you whether your application is accepted.',
        staff: 'To be accepted',
      },
    }),
  },
  correction_requested: {
    turn: 'you',
    desk: ['accept'],
    limit: correctionLimit,
    words: words({
      zh: { name: '请您补正', next: '请按下面列出的内容补正，再发给我们。', staff: '待补正' },
      en: {
        name: 'Please correct your application',
        next: 'Put right what is listed below and send it back to us.',
        staff: 'Waiting for correction',
      },
    }),
  },
  not_accepted: {
    turn: 'nobody',
    words: words({
      zh: { name: '不予受理', next: '理由和您可以采取的办法写在下面。', staff: '不予受理' },
      en: { name: 'Not accepted', next: 'The reasons and what you can do are set out below.', staff: 'Not accepted' },
    }),
  },
  returned: {
    turn: 'nobody',
    words: words({
      zh: { name: '已退回', next: '这件事由别的部门办理，请看下面的说明。', staff: '已退件' },
      en: { name: 'Returned', next: 'Another department deals with this. See below.', staff: 'Returned' },
    }),
  },
  accepted: {
    turn: 'us',
    desk: ['review'],
    isOnTheClock: true,
    words: words({
      zh: { name: '已受理', next: '审查员会审查您的申请。', staff: '已受理，待审查' },
      en: { name: 'Accepted', next: 'A reviewer will look at your application.', staff: 'Accepted, to be reviewed' },
    }),
  },
  in_review: {
    turn: 'us',
    desk: ['review'],
    isOnTheClock: true,
    words: words({
      zh: { name: '审查中', next: '审查员正在审查，完成后作出决定。', staff: '审查中' },
      en: {
        name: 'In review',
        next: 'A reviewer is examining your application. A decision follows.',
        staff: 'In review',
      },
    }),
  },
  stopped: {
    turn: 'us',
    desk: ['review'],
    isOnTheClock: true,
    words: words({
      zh: { name: '计时暂停', next: '依法需要先完成一道程序，这段时间不计入期限。', staff: '计时中止' },
      en: {
        name: 'Clock stopped',
        next: 'The law asks for a further step first. This time does not count towards the limit.',
        staff: 'Clock stopped',
      },
    }),
  },
  extension_asked: {
    turn: 'us',
    desk: ['approve'],
    awaitsSecond: true,
    isOnTheClock: true,
    words: words({
      zh: { name: '审查中', next: '审查员申请延长办理期限，等负责人批准。', staff: '申请延期，待批准' },
      en: {
        name: 'In review',
        next: 'The reviewer asked for more time. The head of the office will say whether it is granted.',
        staff: 'Extension to be granted',
      },
    }),
  },
  awaiting_approval: {
    turn: 'us',
    desk: ['approve'],
    awaitsSecond: true,
    isOnTheClock: true,
    words: words({
      zh: { name: '审批中', next: '审查已经完成，等审批员作出决定。', staff: '待审批' },
      en: {
        name: 'Awaiting approval',
        next: 'The review is complete. An approver will now decide.',
        staff: 'Awaiting approval',
      },
    }),
  },
  approved: {
    turn: 'us',
    desk: ['deliver'],
    limit: deliveryLimit,
    words: words({
      zh: { name: '已批准', next: '我们会把结果送达您。', staff: '准予，待送达' },
      en: { name: 'Approved', next: 'We will now deliver the result to you.', staff: 'Approved, to be delivered' },
    }),
  },
  refused: {
    turn: 'nobody',
    words: words({
      zh: { name: '未获批准', next: '理由和您可以采取的办法写在下面。', staff: '不予许可' },
      en: { name: 'Refused', next: 'The reasons and what you can do are set out below.', staff: 'Refused' },
    }),
  },
  delivered: {
    turn: 'nobody',
    words: words({
      zh: { name: '已办结', next: '结果已经送达。', staff: '已送达' },
      en: { name: 'Completed', next: 'The result has been delivered.', staff: 'Delivered' },
    }),
  },
  withdrawn: {
    turn: 'nobody',
    words: words({
      zh: { name: '已撤回', next: '您可以随时重新申请。', staff: '已撤件' },
      en: { name: 'Withdrawn', next: 'You can apply again at any time.', staff: 'Withdrawn' },
    }),
  },
  lapsed: {
    turn: 'nobody',
    words: words({
      zh: { name: '已关闭', next: '补正期限已过，申请已关闭。您可以重新申请。', staff: '补正逾期，已关闭' },
      en: {
        name: 'Closed',
        next: 'The time to correct your application has passed. You can apply again.',
        staff: 'Lapsed',
      },
    }),
  },
  revocation_asked: {
    turn: 'us',
    desk: ['approve'],
    limit: revocationLimit,
    awaitsSecond: true,
    words: words({
      zh: {
        name: '决定正在复核',
        next: '我们在考虑是否撤销准予决定，您可以留言说明情况。作出决定以前，批准继续有效。',
        staff: '提议撤销，待第二人决定',
      },
      en: {
        name: 'Decision under review',
        next: 'We are considering whether to revoke the approval, and you can write to us about it. Until that is decided it stays valid.',
        staff: 'Revocation to be decided',
      },
    }),
  },
  revoked: {
    turn: 'nobody',
    words: words({
      zh: { name: '批准已撤销', next: '理由和您可以采取的办法写在下面。', staff: '已撤销' },
      en: {
        name: 'Approval revoked',
        next: 'The reasons and what you can do are set out below.',
        staff: 'Revoked',
      },
    }),
  },
};

export const deskOf = (status: Status): readonly Grant[] | undefined => states[status].desk;

/** The states in which a case is on somebody's desk. */
export const openStatuses = (Object.keys(states) as Status[]).filter((status) => deskOf(status));
