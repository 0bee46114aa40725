import { htmlLanguage } from '#app/_ui/html-language.ts';
import { SummaryList, type SummaryRow } from '#app/_ui/summary-list.tsx';
import { AnswerValue } from '#app/_parts/form/answer-value.tsx';
import type { Frozen } from '#lib/applications/signatures/copy.ts';
import { translatedCopy, type TranslatedCopy } from '#lib/forms/translated-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    same: '以下是申请人填写的内容，“您”指申请人。',
    other: '申请人用英文填写。问题和选项译成中文，原文列在旁边；申请人自己写的内容保持原样。“您”指申请人。',
  },
  en: {
    same: 'As the applicant filled it in; “you” is the applicant.',
    other:
      'The applicant filled it in in Chinese. Questions and choices are in English, with the original beside them; their own words are as they wrote them. “You” is the applicant.',
  },
});

/** What is signed, letter for letter, in the reader's language. */
export const FrozenCopy = ({ frozen, locale }: { frozen: Frozen; locale: Locale }) => (
  <>
    <p className="text-column text-quiet">{texts[locale][frozen.locale === locale ? 'same' : 'other']}</p>
    {translatedCopy(frozen, locale).map(({ page, title, rows }) => (
      <section key={page} className="mt-8" aria-labelledby={`copy-${page}`}>
        <h3 id={`copy-${page}`} className="mb-2 text-base">
          {title}
        </h3>
        <SummaryList rows={rows.map((row) => rowOf(row, { seenIn: frozen.locale, locale }))} />
      </section>
    ))}
  </>
);

const rowOf = (
  { label, answer, proof, original }: TranslatedCopy[number]['rows'][number],
  { seenIn, locale }: { seenIn: Locale; locale: Locale },
): SummaryRow => ({
  ...{ term: label, value: proof ? <AnswerValue {...{ answer, proof, locale }} /> : answer },
  ...(original && {
    original: {
      lang: htmlLanguage[seenIn],
      term: original.label === label ? undefined : original.label,
      value: original.answer === answer ? undefined : original.answer,
    },
  }),
});
