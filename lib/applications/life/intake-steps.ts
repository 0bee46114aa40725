import { letters } from './letters.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';
import { reasonOf, type StaffStepRow } from './step.ts';

/** One thing the applicant has to put right: a page of the form, one question on it, or something said in words. */
export type CorrectionItem = { page?: string; field?: string; what: string };

/** Papers that were missing when the case was accepted, promised for a day (容缺受理). */
export type Promised = { papers: Bilingual[]; by: Day };

/** The facts of each step. */
export type IntakeFacts = {
  accept: { promised?: Promised };
  not_accept: { reason: string };
  return: { reason: string; rightBody: string };
  request_correction: { items: CorrectionItem[]; dueOn: Day };
};

const listed = ({ items }: IntakeFacts['request_correction']): string => items.map(({ what }) => what).join('\n');

/** The steps that answer a filing. */
export const intakeSteps: { [S in keyof IntakeFacts]: StaffStepRow<IntakeFacts[S]> } = {
  accept: {
    moves: { submitted: 'accepted' },
    grants: ['accept'],
    needsConfirmation: true,
    letter: letters.accepted,
    done: { zh: '已受理，开始计时。', en: 'Accepted. The clock runs.' },
    words: words({
      zh: {
        told: '申请已受理，开始计时',
        who: '受理员',
        staff: '受理',
        detail: ({ promised }, date) =>
          promised
            ? `先行受理，请在${date(promised.by)}前补交：${promised.papers.map(({ zh }) => zh).join('、')}。逾期没有补交的，申请可能不予批准。`
            : '',
      },
      en: {
        told: 'Accepted; the clock starts',
        who: 'Intake officer',
        staff: 'Accepted',
        detail: ({ promised }, date) =>
          promised
            ? `Accepted before everything is here. Please hand in by ${date(promised.by)}: ${promised.papers.map(({ en }) => en).join('; ')}. Without them the application may be refused.`
            : '',
      },
    }),
  },
  not_accept: {
    moves: { submitted: 'not_accepted' },
    grants: ['accept'],
    letter: letters.not_accepted,
    done: { zh: '已决定不予受理。', en: 'Not accepted.' },
    words: words({
      zh: { told: '决定不予受理', who: '受理员', staff: '不予受理', detail: reasonOf },
      en: { told: 'Not accepted', who: 'Intake officer', staff: 'Not accepted', detail: reasonOf },
    }),
  },
  return: {
    moves: { submitted: 'returned' },
    grants: ['accept'],
    letter: letters.returned,
    done: { zh: '已退件。', en: 'Returned.' },
    words: words({
      zh: {
        told: '不属于本部门职责，已退回',
        who: '受理员',
        staff: '退件',
        detail: ({ rightBody, reason }) => `请向${rightBody}申请。${reason}`,
      },
      en: {
        told: 'Returned: another department deals with this',
        who: 'Intake officer',
        staff: 'Returned',
        detail: ({ rightBody, reason }) => `Please apply to: ${rightBody}. ${reason}`,
      },
    }),
  },
  request_correction: {
    moves: { submitted: 'correction_requested' },
    grants: ['accept'],
    once: true,
    letter: letters.correction_requested,
    done: { zh: '已发出补正通知。', en: 'Corrections requested.' },
    words: words({
      zh: {
        told: '请您补正',
        who: '受理员',
        staff: '要求补正',
        detail: ({ dueOn }, date) => `请在${date(dueOn)}前补正。`,
        inside: listed,
      },
      en: {
        told: 'Corrections requested from you',
        who: 'Intake officer',
        staff: 'Corrections requested',
        detail: ({ dueOn }, date) => `Please correct it by ${date(dueOn)}. `,
        inside: listed,
      },
    }),
  },
};
