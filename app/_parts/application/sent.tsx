import { formatDateTime } from '#app/_ui/format.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { AnswerValue } from '#app/_parts/form/answer-value.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { Submission } from '#lib/applications/case/submission.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { filing: '第一次提交', correction: '补正', at: (what: string, when: string) => `${what}，${when}` },
  en: { filing: 'First sent', correction: 'Corrections', at: (what: string, when: string) => `${what}, ${when}` },
});

type SentProps = { submissions: Pick<Submission, 'sequence' | 'document' | 'at' | 'locale'>[]; locale: Locale };

/** The frozen submissions, newest first. */
export const Sent = ({ submissions, locale }: SentProps) => (
  <div className="space-y-3">
    {submissions
      .map(({ sequence, document, at, locale: spoken }, index) => (
        <details key={sequence}>
          <summary className="min-h-11 text-river underline">
            {texts[locale].at(
              index === 0 ? texts[locale].filing : texts[locale].correction,
              formatDateTime(at, locale),
            )}
          </summary>
          {document.map(({ page, title, rows }) => (
            <section key={page} lang={htmlLanguage[spoken]} className="mt-5">
              <h3 className="mb-1 text-base">{title}</h3>
              <SummaryList
                rows={rows.map(({ label, ...row }) => ({
                  term: label,
                  value: <AnswerValue {...row} locale={spoken} />,
                }))}
              />
            </section>
          ))}
        </details>
      ))
      .toReversed()}
  </div>
);
