import { letters } from './letters.ts';
import { words } from '#lib/kernel/locale.ts';
import { signedWords, type SignedByAll } from './signed-by-all.ts';
import { atCounterWords, proxyWords, type AtCounter } from './at-counter.ts';
import { reasonOf, type StepRow } from './step.ts';

/**
 * The facts of each step. `sent` is the keyed hash of what was sent with it, `counter` is there if an officer entered it,
 * `signed` if others signed it.
 */
export type ApplicantFacts = {
  submit: { sent?: string; counter?: AtCounter; signed?: SignedByAll };
  resubmit: { reply: string; sent?: string };
  withdraw: { reason: string };
};

/** The steps of applicants. */
export const applicantSteps: { [S in keyof ApplicantFacts]: StepRow<ApplicantFacts[S]> } = {
  submit: {
    moves: { draft: 'submitted' },
    letter: letters.received,
    words: words({
      zh: {
        told: '申请已提交',
        who: '申请人',
        staff: '提交申请',
        detail: ({ counter, signed }, date) =>
          counter ? atCounterWords.zh(counter) : signed ? signedWords.zh(signed, date) : '',
        inside: ({ counter }) => counter && `${atCounterWords.zh(counter)}${proxyWords.zh(counter)}`,
      },
      en: {
        told: 'Application sent',
        who: 'Applicant',
        staff: 'Application sent',
        detail: ({ counter, signed }, date) =>
          counter ? atCounterWords.en(counter) : signed ? signedWords.en(signed, date) : '',
        inside: ({ counter }) => counter && `${atCounterWords.en(counter)}${proxyWords.en(counter)}`,
      },
    }),
  },
  resubmit: {
    moves: { correction_requested: 'submitted' },
    letter: letters.received,
    words: words({
      zh: { told: '补正已提交', who: '申请人', staff: '提交补正', detail: ({ reply }) => reply },
      en: { told: 'Corrections sent', who: 'Applicant', staff: 'Corrections sent', detail: ({ reply }) => reply },
    }),
  },
  withdraw: {
    moves: {
      submitted: 'withdrawn',
      correction_requested: 'withdrawn',
      accepted: 'withdrawn',
      in_review: 'withdrawn',
      stopped: 'withdrawn',
      extension_asked: 'withdrawn',
      awaiting_approval: 'withdrawn',
    },
    letter: letters.withdrawn,
    words: words({
      zh: { told: '申请已撤回', who: '申请人', staff: '撤回申请', detail: reasonOf },
      en: { told: 'Application withdrawn', who: 'Applicant', staff: 'Withdrawn', detail: reasonOf },
    }),
  },
};
