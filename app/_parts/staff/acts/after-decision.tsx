import { z } from 'zod';
import { writtenText } from '#app/_forms/written-text.ts';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { correctDecision } from '#lib/applications/after-decision/correct-decision.ts';
import { reopen } from '#lib/applications/after-decision/reopen.ts';
import { askForRevocation, revoke, uphold } from '#lib/applications/after-decision/revoke.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ReasonForApplicant } from './act-fields.tsx';
import { onCase, reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';

const texts = words({
  zh: {
    error: '哪里写错了',
    errorHint: '写给申请人看，例如写错的日期、姓名、条款。只能更正笔误；要改变决定本身，请撤回或者撤销。',
    noError: '请写明哪里写错了',
    text: '更正后的全文',
    noText: '请写更正后的全文',
  },
  en: {
    error: 'What was wrong',
    errorHint:
      'The applicant reads this: a date, a name or an article that was written wrongly. Only clerical errors are corrected; to change the decision itself, reopen or revoke it.',
    noError: 'Say what was wrong',
    text: 'The whole text as it should be',
    noText: 'Write the whole text as it should be',
  },
});

export const reopening = staffAct({
  steps: ['reopen'],
  decides: true,
  words: words({
    zh: {
      link: '恢复办理',
      title: '撤回不予决定，恢复办理',
      about: '不予决定连同决定书撤回，办件回到审查，法定期限从恢复的第二天重新计算。申请人会收到理由。',
      button: '恢复办理',
    },
    en: {
      link: 'Reopen',
      title: 'Take the refusal back and reopen',
      about:
        'The refusal and its document are withdrawn, the case goes back to review, and the limit of the law begins anew tomorrow. The applicant is told why.',
      button: 'Reopen',
    },
  }),
  input: reasoned,
  act: reopen,
  fields: ReasonForApplicant,
  refusals: noneOfItsOwn,
});

export const decisionCorrection = staffAct({
  steps: ['correct'],
  decides: true,
  words: words({
    zh: {
      link: '更正决定书',
      title: '更正决定书中的笔误',
      about: '决定不变，只改写错的文字。更正后的决定书会重新签发，原来的失效，申请人会收到通知。',
      button: '更正',
    },
    en: {
      link: 'Correct the decision',
      title: 'Correct a clerical error of the decision',
      about:
        'What was decided stays; only its text is put right. A corrected decision is issued, the former one is no longer valid, and the applicant is told.',
      button: 'Correct',
    },
  }),
  input: (locale: Locale) =>
    z.object({
      ...onCase,
      error: writtenText(locale, texts[locale].noError),
      text: writtenText(locale, texts[locale].noText),
    }),
  act: correctDecision,
  fields: ({ locale, errors, value, offers }) => (
    <>
      <LongTextField
        {...{ locale, id: 'error', label: texts[locale].error, hint: texts[locale].errorHint, rows: 2 }}
        value={value('error')}
        error={errors['error']}
      />
      <LongTextField
        {...{ locale, id: 'text', label: texts[locale].text }}
        value={value('text') ?? offers.decision}
        error={errors['text']}
      />
    </>
  ),
  refusals: words({
    zh: { text_unchanged: '全文和原来一样，没有更正什么。' },
    en: { text_unchanged: 'The text is the same as before: nothing was corrected.' },
  }),
});

export const revocationProposal = staffAct({
  steps: ['ask_revocation'],
  words: words({
    zh: {
      link: '提议撤销',
      title: '提议撤销准予决定',
      about: '撤销要两个人：您提议，另一位审批员决定。申请人会收到理由，可以说明情况；决定以前，批准继续有效。',
      button: '提议撤销',
    },
    en: {
      link: 'Propose to revoke',
      title: 'Propose to revoke the approval',
      about:
        'It takes two people: you propose it, and another approver decides. The applicant is told why and can answer; until then the approval stays valid.',
      button: 'Propose to revoke',
    },
  }),
  input: reasoned,
  act: askForRevocation,
  fields: ReasonForApplicant,
  refusals: noneOfItsOwn,
});

export const revocation = staffAct({
  steps: ['revoke'],
  decides: true,
  showsRemedies: true,
  words: words({
    zh: {
      link: '撤销',
      title: '撤销准予决定',
      about: '准予决定和据此签发的证照、文书一并撤销，不能恢复。申请人会收到理由和救济途径。',
      button: '撤销',
    },
    en: {
      link: 'Revoke',
      title: 'Revoke the approval',
      about:
        'The approval ends for good, with the licence and the documents issued for it. The applicant is told why, and what they can do about it.',
      button: 'Revoke',
    },
  }),
  input: reasoned,
  act: revoke,
  fields: ReasonForApplicant,
  refusals: words({
    zh: { second_person_needed: '提议撤销的人不能自己决定，请交给另一位审批员。' },
    en: { second_person_needed: 'Whoever proposed it cannot also decide. Leave it to another approver.' },
  }),
});

export const upholding = staffAct({
  steps: ['uphold'],
  words: words({
    zh: {
      link: '维持批准',
      title: '维持准予决定',
      about: '批准继续有效，办件回到提议撤销以前的状态。申请人会收到通知。',
      button: '维持批准',
    },
    en: {
      link: 'Uphold',
      title: 'Uphold the approval',
      about: 'The approval stays valid, and the case is where it was before. The applicant is told.',
      button: 'Uphold',
    },
  }),
  input: reasoned,
  act: uphold,
  fields: ReasonForApplicant,
  refusals: noneOfItsOwn,
});
