import { letters } from './letters.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';
import { inPlace, reasonOf, type Nothing, type StepRow } from './step.ts';

/** The facts of each step. */
export type SystemFacts = {
  deem_accepted: { asOf: Day };
  lapse: Nothing;
  /** `by` is the last day of the law, which passed without a decision. */
  deem_approved: { by: Day };
  deem_refused: { by: Day };
  recount: { [which in 'due' | 'law' | 'correction']?: { from: Day; to: Day } };
  /** The names as they were, so that the history needs no look-up. */
  reassign: { from: string; to: string; because: Because };
  reject_claim: { reason: string };
};

const moveWords = words({
  zh: { due: '应办日期', law: '法定期限', correction: '补正期限' },
  en: { due: 'Due', law: 'By law', correction: 'Correction due' },
});

/** Why a case cannot stay with its owner. */
export type Because = 'left' | 'absent' | 'recused';

const becauseWords: Bilingual<Record<Because, string>> = words({
  zh: { left: '原经办人不再担任该岗位', absent: '原经办人不在岗', recused: '原经办人回避' },
  en: {
    left: 'The owner no longer holds the post',
    absent: 'The owner is away',
    recused: 'The owner has to keep away from it',
  },
});

const moves = (moved: SystemFacts['recount']) =>
  (['due', 'law', 'correction'] as const).flatMap((which) => {
    const move = moved[which];
    return move ? [[which, move] as const] : [];
  });

/** The steps that follow from a time limit, a change of staff, or the rejection of a company's claim. */
export const systemSteps: { [S in keyof SystemFacts]: StepRow<SystemFacts[S]> } = {
  deem_accepted: {
    moves: { submitted: 'accepted' },
    letter: letters.accepted,
    words: words({
      zh: {
        told: '五个工作日内没有答复，依法视为受理',
        who: '系统',
        staff: '逾期未答复，视为受理',
        detail: ({ asOf }, date) => `自${date(asOf)}起视为受理。`,
      },
      en: {
        told: 'No answer within five working days: accepted by law',
        who: 'System',
        staff: 'Not answered in time: accepted by law',
        detail: ({ asOf }, date) => `Counts as accepted on ${date(asOf)}. `,
      },
    }),
  },
  lapse: {
    moves: { correction_requested: 'lapsed' },
    letter: letters.correction_lapsed,
    words: words({
      zh: { told: '补正期限已过，申请已关闭', who: '系统', staff: '补正逾期，关闭' },
      en: { told: 'The time for corrections passed; closed', who: 'System', staff: 'Correction lapsed: closed' },
    }),
  },
  deem_approved: {
    moves: { accepted: 'approved', in_review: 'approved', extension_asked: 'approved', awaiting_approval: 'approved' },
    letter: letters.approved,
    words: words({
      zh: {
        told: '决定：法定期限内没有作出决定，依法视为批准',
        who: '系统',
        staff: '逾期未决定，视为准予',
        detail: ({ by }, date) => `法定期限的最后一天是${date(by)}。`,
      },
      en: {
        told: 'Decision: approved by law, because none was made in time',
        who: 'System',
        staff: 'Not decided in time: approved by law',
        detail: ({ by }, date) => `The last day of the law was ${date(by)}. `,
      },
    }),
  },
  deem_refused: {
    moves: { accepted: 'refused', in_review: 'refused', extension_asked: 'refused', awaiting_approval: 'refused' },
    letter: letters.refused,
    words: words({
      zh: {
        told: '决定：法定期限内没有作出决定，依法视为不予批准',
        who: '系统',
        staff: '逾期未决定，视为不予',
        detail: ({ by }, date) => `法定期限的最后一天是${date(by)}。`,
      },
      en: {
        told: 'Decision: refused by law, because none was made in time',
        who: 'System',
        staff: 'Not decided in time: refused by law',
        detail: ({ by }, date) => `The last day of the law was ${date(by)}. `,
      },
    }),
  },
  recount: {
    moves: {
      submitted: 'submitted',
      correction_requested: 'correction_requested',
      accepted: 'accepted',
      in_review: 'in_review',
      stopped: 'stopped',
      extension_asked: 'extension_asked',
      awaiting_approval: 'awaiting_approval',
      approved: 'approved',
      revocation_asked: 'revocation_asked',
    },
    letter: letters.dates_changed,
    words: words({
      zh: {
        told: '放假安排有变化，期限重新计算',
        who: '系统',
        staff: '日历变化，期限重新计算',
        detail: (moved, date) =>
          moves(moved)
            .map(([which, { from, to }]) => `${moveWords.zh[which]}由${date(from)}改为${date(to)}。`)
            .join(''),
      },
      en: {
        told: 'The holiday calendar changed; the dates were counted again',
        who: 'System',
        staff: 'Calendar changed: dates counted again',
        detail: (moved, date) =>
          moves(moved)
            .map(([which, { from, to }]) => `${moveWords.en[which]}: ${date(to)} instead of ${date(from)}. `)
            .join(''),
      },
    }),
  },
  reassign: {
    moves: inPlace,
    words: words({
      zh: {
        told: '经办人员变动，继续办理',
        who: '系统',
        staff: '更换经办人',
        inside: ({ from, to, because }) => `${becauseWords.zh[because]}：由${from}转给${to}。`,
      },
      en: {
        told: 'Handed to another officer',
        who: 'System',
        staff: 'Given to another officer',
        inside: ({ from, to, because }) => `${becauseWords.en[because]}: from ${from} to ${to}.`,
      },
    }),
  },
  reject_claim: {
    moves: { submitted: 'not_accepted', correction_requested: 'not_accepted' },
    letter: letters.not_accepted,
    words: words({
      zh: {
        told: '企业身份未通过核对，不予受理',
        who: '督办员或者管理员',
        staff: '企业身份被驳回，不予受理',
        detail: reasonOf,
      },
      en: {
        told: 'Not accepted: the check of the company failed',
        who: 'Supervisor or administrator',
        staff: 'Not accepted: company claim rejected',
        detail: reasonOf,
      },
    }),
  },
};
