import type { ReactNode } from 'react';
import { AnswersBeside } from '#app/_parts/application/answers-beside.tsx';
import type { BroughtOver } from '#lib/applications/draft/bring-over.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sayDifference } from './difference-words.ts';

const texts = words({
  zh: {
    added: '新增的问题',
    dropped: '不再询问的问题',
    changed: '有变化的问题',
    aside: '不再适用的回答',
    kept: '这些回答不会提交，但会留在草稿页上，提交或者删除草稿以前都能看到。',
    restored: '重新用上的回答',
    separator: '；',
    colon: '：',
  },
  en: {
    added: 'New questions',
    dropped: 'Questions no longer asked',
    changed: 'Questions that have changed',
    aside: 'Answers that no longer fit',
    kept: 'They are not sent. You find them on the page of your draft until you send or delete it.',
    restored: 'Answers used again',
    separator: '; ',
    colon: ': ',
  },
});

/** All that is different under the form there is now, in words. */
export const ChangesList = ({ told, locale }: { told: BroughtOver; locale: Locale }) => {
  const say = texts[locale];
  const { change, setAside, restored } = told;
  const lines = {
    added: change.added.map(({ label }) => label[locale]),
    dropped: change.dropped.map(({ label }) => label[locale]),
    changed: change.changed.map(({ field, differences }) => {
      const how = differences.flatMap((difference) => sayDifference(difference, locale)).join(say.separator);
      return `${field.label[locale]}${say.colon}${how}`;
    }),
  };
  return (
    <>
      <Part title={say.added} lines={lines.added} />
      <Part title={say.changed} lines={lines.changed} />
      <Part title={say.dropped} lines={lines.dropped} />
      <Beside title={say.restored} answers={restored} locale={locale} />
      <Beside title={say.aside} answers={setAside} locale={locale}>
        <p className="mt-2 text-small text-quiet">{say.kept}</p>
      </Beside>
    </>
  );
};

/** A paper is asked for twice, how it comes and as a file: what is said of both alike is said once. */
const Part = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length > 0 && (
    <section className="mt-8 text-column">
      <h2 className="text-large">{title}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

type BesideProps = { title: string; answers: BroughtOver['setAside']; locale: Locale; children?: ReactNode };

const Beside = ({ title, answers, locale, children }: BesideProps) =>
  answers.length > 0 && (
    <section className="mt-8 text-column">
      <h2 className="text-large">{title}</h2>
      <AnswersBeside answers={answers} locale={locale} />
      {children}
    </section>
  );
