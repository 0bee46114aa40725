import { words } from '#lib/kernel/locale.ts';
import { letters } from './letters.ts';
import { reasonOf, type StaffStepRow } from './step.ts';

/** The facts of each step. */
export type ExtensionFacts = {
  ask_extension: { days: number; reason: string };
  extend: { days: number; reason: string };
  decline_extension: { reason: string };
};

/** The steps of an extension: the reviewer asks, the head grants or declines; the head may also extend unasked. */
export const extensionSteps: { [S in keyof ExtensionFacts]: StaffStepRow<ExtensionFacts[S]> } = {
  ask_extension: {
    moves: { accepted: 'extension_asked', in_review: 'extension_asked' },
    grants: ['review'],
    once: true,
    fits: ({ mayExtend, isOwner }) => mayExtend && isOwner,
    done: { zh: '已向负责人申请延期。', en: 'The head is asked for more time.' },
    words: words({
      zh: {
        told: '申请延长办理期限，等负责人批准',
        who: '审查员',
        staff: '申请延期',
        inside: ({ days, reason }) => `申请延长 ${days} 个工作日。${reason}`,
      },
      en: {
        told: 'More time asked for; the head of the office decides on it',
        who: 'Reviewer',
        staff: 'Extension asked for',
        inside: ({ days, reason }) => `${days} working ${days === 1 ? 'day' : 'days'} asked for. ${reason}`,
      },
    }),
  },
  extend: {
    moves: { accepted: 'accepted', in_review: 'in_review', extension_asked: 'before' },
    grants: ['approve'],
    once: true,
    fits: ({ mayExtend, status, isProposer }) => mayExtend && !(status === 'extension_asked' && isProposer),
    letter: letters.extended,
    done: { zh: '已延长期限。', en: 'The time limit is extended.' },
    words: words({
      zh: {
        told: '办理期限延长',
        who: '审批员',
        staff: '延长期限',
        detail: ({ days, reason }) => `延长 ${days} 个工作日。${reason}`,
      },
      en: {
        told: 'Time limit extended',
        who: 'Approver',
        staff: 'Time limit extended',
        detail: ({ days, reason }) => `Extended by ${days} working ${days === 1 ? 'day' : 'days'}. ${reason}`,
      },
    }),
  },
  decline_extension: {
    moves: { extension_asked: 'before' },
    grants: ['approve'],
    done: { zh: '没有批准延期，已退回审查员。', en: 'No extension: the case is back with the reviewer.' },
    words: words({
      zh: { told: '没有延长，按原期限办理', who: '审批员', staff: '不批准延期', inside: reasonOf },
      en: {
        told: 'Not extended; the limit stays as it was',
        who: 'Approver',
        staff: 'Extension declined',
        inside: reasonOf,
      },
    }),
  },
};
