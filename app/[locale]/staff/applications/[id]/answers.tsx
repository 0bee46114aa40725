import type { ReactNode } from 'react';
import { targetId } from '#app/_forms/answers-form.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { deskQuery, type DeskView } from '#app/_parts/staff/desk/desk-address.ts';
import { AnswerValue } from '#app/_parts/form/answer-value.tsx';
import { paths } from '#app/_request/paths.ts';
import { CaseFiles } from '#app/_parts/files/case-files.tsx';
import { filesIn } from '#lib/forms/kinds/value.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import { translatedCopy, type TranslatedCopy } from '#lib/forms/translated-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    caption: '申请内容',
    flag: (question: string) => `把“${question}”列入补正`,
    unflag: (question: string) => `“${question}”不列入补正`,
    changed: '补正后',
    same: '以下是申请人看到和填写的内容，“您”指申请人。',
    other: '申请人用英文填写。问题和选项译成中文，原文列在旁边；申请人自己写的内容保持原样。“您”指申请人。',
  },
  en: {
    caption: 'What was applied for',
    flag: (question: string) => `Ask to correct “${question}”`,
    unflag: (question: string) => `Do not ask to correct “${question}”`,
    changed: 'Corrected',
    same: 'As the applicant saw it and filled it in; “you” is the applicant.',
    other:
      'Filed in Chinese. Questions and choices are in English, with the original beside them; what the applicant wrote is as written. “You” is the applicant.',
  },
});

type AnswersProps = { id: string; submissions: Submission[]; locale: Locale; view: DeskView; mayFlag: boolean };

/**
 * The newest submission in the reader's language, beside what the applicant saw, on one grid: page, question, answer. What a
 * correction changed is marked; a flag adds the answer to what has to be put right.
 */
export const Answers = ({ submissions, locale, ...rest }: AnswersProps) => {
  const latest = submissions.at(-1);
  if (!latest) return null;
  const previous = submissions.at(-2);
  const before = previous && answersIn(translatedCopy(previous, locale));
  return (
    <>
      <p className="text-quiet">{texts[locale][latest.locale === locale ? 'same' : 'other']}</p>
      <table className="desk-answers">
        <caption className="sr-only">{texts[locale].caption}</caption>
        {translatedCopy(latest, locale).map(({ page, title, original, rows }) => (
          <tbody key={page}>
            {rows.map((row, index) => (
              <AnswerRow key={row.field} {...{ row, locale, latest, before, ...rest }}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {title}
                    <Original lang={latest.locale} text={original} />
                  </th>
                )}
              </AnswerRow>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
};

type AnswerRowProps = Omit<AnswersProps, 'submissions'> & {
  row: Row;
  latest: Submission;
  before: Map<string, string> | undefined;
  children: ReactNode;
};

const AnswerRow = async ({ id, locale, view, mayFlag, row, latest, before, children }: AnswerRowProps) => {
  const spoken = latest.locale;
  const files = filesIn(latest.answers, row.field);
  return (
    <tr id={await targetId(`answer-${row.field}`)} data-flagged={view.flags.includes(row.field) ? '' : undefined}>
      {children}
      <th scope="row">
        {row.label}
        <Original lang={spoken} text={otherThan(row.original?.label, row.label)} />
      </th>
      <td>
        {files.length > 0 ? <CaseFiles {...{ files, id, locale }} /> : shown(row, { before, spoken, locale })}
        {!row.table && <Original lang={spoken} text={otherThan(row.original?.answer, row.answer)} />}
      </td>
      {mayFlag && (
        <td className="print:hidden">
          <Flag {...{ id, locale, view, row }} />
        </td>
      )}
    </tr>
  );
};

type Row = TranslatedCopy[number]['rows'][number];

const otherThan = (text: string | undefined, other: string) => (text === other ? undefined : text);

const Original = ({ lang, text }: { lang: Locale; text: string | undefined }) =>
  text ? (
    <span lang={htmlLanguage[lang]} className="block text-quiet">
      {text}
    </span>
  ) : null;

type FlagProps = { id: string; locale: Locale; view: DeskView; row: Row };

/** Opens the correction with this answer in it, or takes it out again. */
const Flag = ({ id, locale, view, row: { field, label } }: FlagProps) => {
  const isOn = view.flags.includes(field);
  const flags = isOn ? view.flags.filter((one) => one !== field) : [...view.flags, field];
  return (
    <a
      href={`${paths.staff.act(locale, id, 'correction-request')}${deskQuery({ ...view, flags })}#answer-${field}`}
      className="desk-flag"
      aria-current={isOn ? 'true' : undefined}
      aria-label={texts[locale][isOn ? 'unflag' : 'flag'](label)}
    />
  );
};

type Shown = { before: Map<string, string> | undefined; spoken: Locale; locale: Locale };

function shown({ field, answer, table, proof, isTyped }: Row, { before, spoken, locale }: Shown): ReactNode {
  const said = isTyped ? (
    <bdi lang={htmlLanguage[spoken]}>{answer}</bdi>
  ) : (
    <AnswerValue {...{ answer, table, proof, locale }} />
  );
  const was = before?.get(field);
  if (!before || was === answer) return said;
  return (
    <Changed mark={texts[locale].changed} was={was}>
      {said}
    </Changed>
  );
}

const answersIn = (copy: TranslatedCopy): Map<string, string> =>
  new Map(copy.flatMap(({ rows }) => rows.map(({ field, answer }) => [field, answer] as const)));

const Changed = ({ children, mark, was }: { children: ReactNode; mark: string; was: string | undefined }) => (
  <>
    {was && <del className="mr-1 text-quiet">{was}</del>}
    <mark className="bg-near-tint text-ink">{children}</mark> <span className="text-near">{mark}</span>
  </>
);
