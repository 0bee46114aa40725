import { letters } from './letters.ts';
import { deskGrants } from '#lib/kernel/grants.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';
import { groundWords, type StopGround } from './stop-grounds.ts';
import { inPlace, mayAgree, mayDecide, reasonOf, type Nothing, type StaffStepRow } from './step.ts';
import { wayWords } from './ways.ts';

export type Outcome = 'approve' | 'refuse';

/** The facts of each step. */
export type ReviewFacts = {
  take_over: { from: string; name: string; reason: string };
  hand_over: { to: string; name: string; reason: string };
  stop: { ground: StopGround; reason: string };
  resume: Nothing;
  propose: { outcome: Outcome; reason: string };
  agree: { reason: string };
  send_back: { reason: string };
  approve: { reason: string };
  refuse: { reason: string };
  deliver: { way: string; reason: string };
};

const proposed: Bilingual<Record<Outcome, string>> = words({
  zh: { approve: '建议准予', refuse: '建议不予' },
  en: { approve: 'Proposes to approve', refuse: 'Proposes to refuse' },
});

/** The steps from the review to the delivery. */
export const reviewSteps: { [S in keyof ReviewFacts]: StaffStepRow<ReviewFacts[S]> } = {
  take_over: {
    moves: inPlace,
    grants: [...deskGrants],
    fits: ({ mayOwn, isOwner }) => mayOwn && !isOwner,
    done: {
      zh: '已接手，这件现在由您经办。原经办人会收到通知。',
      en: 'Taken over: the case is now yours. Your colleague is told.',
    },
    words: words({
      zh: {
        told: '由另一位工作人员继续办理',
        who: '工作人员',
        staff: '接手同事的办件',
        inside: ({ name, reason }) => `原经办人：${name}。${reason}`,
      },
      en: {
        told: 'Another officer continues the work',
        who: 'Officer',
        staff: 'Taken over from a colleague',
        inside: ({ name, reason }) => `Until then with ${name}. ${reason}`,
      },
    }),
  },
  hand_over: {
    moves: inPlace,
    grants: [...deskGrants, 'assign'],
    fits: ({ isOwner, mayAssign }) => isOwner || mayAssign,
    done: { zh: '已转交，同事会收到通知。', en: 'Handed over. Your colleague is told.' },
    words: words({
      zh: {
        told: '由另一位工作人员继续办理',
        who: '工作人员',
        staff: '转交同事办理',
        inside: ({ name, reason }) => `转交给：${name}。${reason}`,
      },
      en: {
        told: 'Another officer continues the work',
        who: 'Officer',
        staff: 'Handed over to a colleague',
        inside: ({ name, reason }) => `Now with ${name}. ${reason}`,
      },
    }),
  },
  stop: {
    moves: { accepted: 'stopped', in_review: 'stopped' },
    grants: ['review'],
    letter: letters.stopped,
    done: { zh: '已中止计时。', en: 'The clock is stopped.' },
    words: words({
      zh: {
        told: '计时暂停',
        who: '审查员',
        staff: '中止计时',
        detail: ({ ground, reason }) => `依法进行${groundWords.zh[ground]}。${reason}`,
      },
      en: {
        told: 'Clock stopped',
        who: 'Reviewer',
        staff: 'Clock stopped',
        detail: ({ ground, reason }) => `The law requires ${groundWords.en[ground]}. ${reason}`,
      },
    }),
  },
  resume: {
    moves: { stopped: 'in_review' },
    grants: ['review'],
    letter: letters.resumed,
    done: { zh: '已恢复计时，从明天起计算。', en: 'The clock runs again from tomorrow.' },
    words: words({
      zh: { told: '计时恢复', who: '审查员', staff: '恢复计时' },
      en: { told: 'Clock resumed', who: 'Reviewer', staff: 'Clock resumed' },
    }),
  },
  propose: {
    moves: { accepted: 'awaiting_approval', in_review: 'awaiting_approval' },
    grants: ['review'],
    fits: ({ approval, isOwner }) => approval === 'two-person' && isOwner,
    done: { zh: '已送审批。', en: 'Sent for approval.' },
    words: words({
      zh: {
        told: '审查完成，送审批',
        who: '审查员',
        staff: '提出审查意见',
        inside: ({ outcome, reason }) => `${proposed.zh[outcome]} · ${reason}`,
      },
      en: {
        told: 'Review complete; sent for approval',
        who: 'Reviewer',
        staff: 'Decision proposed',
        inside: ({ outcome, reason }) => `${proposed.en[outcome]} · ${reason}`,
      },
    }),
  },
  agree: {
    moves: { awaiting_approval: 'awaiting_approval' },
    grants: ['approve'],
    fits: mayAgree,
    done: { zh: '已同意，转给下一位审批员。', en: 'Agreed. The next approver has it.' },
    words: words({
      zh: { told: '一位审批员已同意，还要其他审批员审批', who: '审批员', staff: '同意审查意见', inside: reasonOf },
      en: {
        told: 'One approver has agreed; others have yet to decide',
        who: 'Approver',
        staff: 'Proposal agreed to',
        inside: reasonOf,
      },
    }),
  },
  send_back: {
    moves: { awaiting_approval: 'in_review' },
    grants: ['approve'],
    done: { zh: '已退回审查员重审。', en: 'Sent back to the reviewer.' },
    words: words({
      zh: { told: '退回审查', who: '审批员', staff: '退回重审', inside: reasonOf },
      en: { told: 'Back in review', who: 'Approver', staff: 'Sent back for review', inside: reasonOf },
    }),
  },
  approve: {
    moves: { accepted: 'approved', in_review: 'approved', awaiting_approval: 'approved' },
    grants: ['review', 'approve'],
    needsConfirmation: true,
    fits: mayDecide,
    letter: letters.approved,
    done: { zh: '已决定准予。', en: 'Approved.' },
    words: words({
      zh: { told: '决定：批准', who: '决定人员', staff: '决定准予', detail: reasonOf },
      en: { told: 'Decision: approved', who: 'Deciding officer', staff: 'Approved', detail: reasonOf },
    }),
  },
  refuse: {
    moves: { accepted: 'refused', in_review: 'refused', awaiting_approval: 'refused' },
    grants: ['review', 'approve'],
    fits: mayDecide,
    letter: letters.refused,
    done: { zh: '已决定不予。', en: 'Refused.' },
    words: words({
      zh: { told: '决定：不予批准', who: '决定人员', staff: '决定不予', detail: reasonOf },
      en: { told: 'Decision: refused', who: 'Deciding officer', staff: 'Refused', detail: reasonOf },
    }),
  },
  deliver: {
    moves: { approved: 'delivered' },
    grants: ['deliver'],
    letter: letters.delivered,
    done: { zh: '已登记送达，这件办结了。', en: 'Delivery recorded. The case is closed.' },
    words: words({
      zh: {
        told: '结果已送达',
        who: '窗口',
        staff: '送达',
        detail: ({ way, reason }) => `送达方式：${wayWords.zh[way] ?? way}。${reason}`,
      },
      en: {
        told: 'Result delivered',
        who: 'Counter',
        staff: 'Delivered',
        detail: ({ way, reason }) => `Delivered: ${wayWords.en[way] ?? way}. ${reason}`,
      },
    }),
  },
};
