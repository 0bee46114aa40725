import type { ReactNode } from 'react';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { SummaryList, type SummaryRow } from '#app/_ui/summary-list.tsx';
import { CaseFiles } from '#app/_parts/files/case-files.tsx';
import { filesIn } from '#lib/forms/kinds/value.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import { translatedCopy, type TranslatedCopy } from '#lib/forms/translated-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    changed: '补正后',
    same: '以下是申请人看到和填写的内容，“您”指申请人。',
    other: '申请人用英文填写。问题和选项译成中文，原文列在旁边；申请人自己写的内容保持原样。“您”指申请人。',
  },
  en: {
    changed: 'Corrected',
    same: 'As the applicant saw it and filled it in; “you” is the applicant.',
    other:
      'Filed in Chinese. Questions and choices are in English, with the original beside them; what the applicant wrote is as written. “You” is the applicant.',
  },
});

/** The newest submission in the reader's language, beside what the applicant saw; what a correction changed is marked. */
export const Answers = ({ id, submissions, locale }: { id: string; submissions: Submission[]; locale: Locale }) => {
  const latest = submissions.at(-1);
  if (!latest) return null;
  const previous = submissions.at(-2);
  const before = previous && answersIn(translatedCopy(previous, locale));
  const withFiles = (row: SummaryRow, field: string): SummaryRow => {
    const files = filesIn(latest.answers, field);
    return files.length === 0 ? row : { ...row, value: <CaseFiles {...{ files, id, locale }} /> };
  };
  return (
    <>
      <p className="text-column text-small text-quiet">{texts[locale][latest.locale === locale ? 'same' : 'other']}</p>
      {translatedCopy(latest, locale).map(({ page, title, original, rows }) => (
        <section key={page} className="mt-5">
          <h3 className="mb-1 text-base">
            {title}
            {original && (
              <span lang={htmlLanguage[latest.locale]} className="ml-3 text-small font-normal text-quiet">
                {original}
              </span>
            )}
          </h3>
          <SummaryList
            rows={rows.map((row) => withFiles(shown(row, { before, spoken: latest.locale, locale }), row.field))}
          />
        </section>
      ))}
    </>
  );
};

type Shown = { before: Map<string, string> | undefined; spoken: Locale; locale: Locale };

function shown(
  { field, label, answer, isTyped, original }: TranslatedCopy[number]['rows'][number],
  { before, spoken, locale }: Shown,
): SummaryRow {
  const said = isTyped ? <bdi lang={htmlLanguage[spoken]}>{answer}</bdi> : <bdi>{answer}</bdi>;
  const isChanged = before && before.get(field) !== answer;
  return {
    term: label,
    value: isChanged ? <Changed mark={texts[locale].changed}>{said}</Changed> : said,
    ...(original && {
      original: {
        lang: htmlLanguage[spoken],
        term: original.label === label ? undefined : original.label,
        value: original.answer === answer ? undefined : original.answer,
      },
    }),
  };
}

const answersIn = (copy: TranslatedCopy): Map<string, string> =>
  new Map(copy.flatMap(({ rows }) => rows.map(({ field, answer }) => [field, answer] as const)));

const Changed = ({ children, mark }: { children: ReactNode; mark: string }) => (
  <>
    <mark className="bg-near-tint text-ink">{children}</mark> <span className="text-small text-near">{mark}</span>
  </>
);
