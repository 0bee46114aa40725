import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { Submission } from '#lib/applications/case/submission.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: { changed: '补正后' }, en: { changed: 'Corrected' } });

/** The newest submission as it was sent; what a correction changed is marked. */
export const Answers = ({ submissions, locale }: { submissions: Submission[]; locale: Locale }) => {
  const latest = submissions.at(-1);
  const before = submissions.length > 1 ? answersIn(submissions.at(-2)) : undefined;
  return latest?.document.map(({ page, title, rows }) => (
    <section key={page} className="mt-5">
      <h3 className="mb-1 text-base">{title}</h3>
      <SummaryList
        rows={rows.map(({ field, label, answer }) => ({
          term: label,
          value:
            before && before.get(field) !== answer ? <Changed answer={answer} mark={texts[locale].changed} /> : answer,
        }))}
      />
    </section>
  ));
};

const answersIn = (submission: Submission | undefined): Map<string, string> =>
  new Map(submission?.document.flatMap(({ rows }) => rows.map(({ field, answer }) => [field, answer] as const)));

const Changed = ({ answer, mark }: { answer: string; mark: string }) => (
  <>
    <mark className="bg-near-tint text-ink">{answer}</mark> <span className="text-small text-near">{mark}</span>
  </>
);
