import { words } from '#lib/kernel/locale.ts';
import { letters } from './letters.ts';
import { reasonOf, type StaffStepRow } from './step.ts';

/** The facts of each step; `text` is the decision's text as it should have been. */
export type AfterFacts = {
  reopen: { reason: string };
  correct: { error: string; text: string };
  ask_revocation: { reason: string };
  uphold: { reason: string };
  revoke: { reason: string };
};

/** The steps after a decision. An approval is revoked by two people: one proposes it, an approver who did not decides. */
export const afterSteps: { [S in keyof AfterFacts]: StaffStepRow<AfterFacts[S]> } = {
  reopen: {
    moves: { refused: 'in_review' },
    grants: ['approve'],
    isAfterwards: true,
    letter: letters.reopened,
    done: { zh: '已恢复办理，期限重新计算。', en: 'Reopened. The time limit begins anew.' },
    words: words({
      zh: { told: '恢复办理，期限重新计算', who: '审批员', staff: '撤回不予决定，恢复办理', detail: reasonOf },
      en: { told: 'Reopened; the time limit begins anew', who: 'Approver', staff: 'Reopened', detail: reasonOf },
    }),
  },
  correct: {
    moves: { approved: 'approved', refused: 'refused', delivered: 'delivered' },
    grants: ['approve'],
    isAfterwards: true,
    letter: letters.corrected,
    done: { zh: '已更正决定书。', en: 'The decision is corrected.' },
    words: words({
      zh: {
        told: '更正决定书中的笔误',
        who: '审批员',
        staff: '更正决定书',
        detail: ({ error, text }) => `${error}\n更正后：${text}`,
      },
      en: {
        told: 'A clerical error of the decision was corrected',
        who: 'Approver',
        staff: 'Decision corrected',
        detail: ({ error, text }) => `${error}\nAs corrected: ${text}`,
      },
    }),
  },
  ask_revocation: {
    moves: { approved: 'revocation_asked', delivered: 'revocation_asked' },
    grants: ['review', 'approve'],
    isAfterwards: true,
    letter: letters.revocation_considered,
    done: { zh: '已提议撤销，等第二人决定。', en: 'Revocation proposed. A second person decides.' },
    words: words({
      zh: { told: '正在考虑是否撤销批准', who: '工作人员', staff: '提议撤销准予决定', detail: reasonOf },
      en: {
        told: 'Whether to revoke the approval is being considered',
        who: 'Officer',
        staff: 'Revocation proposed',
        detail: reasonOf,
      },
    }),
  },
  uphold: {
    moves: { revocation_asked: 'before' },
    grants: ['approve'],
    letter: letters.upheld,
    done: { zh: '批准维持不变。', en: 'The approval stands.' },
    words: words({
      zh: { told: '批准维持不变', who: '审批员', staff: '不撤销，维持准予决定', detail: reasonOf },
      en: { told: 'The approval stands', who: 'Approver', staff: 'Approval upheld', detail: reasonOf },
    }),
  },
  revoke: {
    moves: { revocation_asked: 'revoked' },
    grants: ['approve'],
    fits: ({ isProposer }) => !isProposer,
    letter: letters.revoked,
    done: { zh: '已撤销准予决定。', en: 'The approval is revoked.' },
    words: words({
      zh: { told: '批准已撤销', who: '审批员', staff: '撤销准予决定', detail: reasonOf },
      en: { told: 'Approval revoked', who: 'Approver', staff: 'Approval revoked', detail: reasonOf },
    }),
  },
};
