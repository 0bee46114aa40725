import type { ReactNode } from 'react';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Pair, PairedPage } from './pair-answers.ts';

const texts = words({
  zh: { caption: '两件办件逐项比较', question: '项目', differs: '不同', missing: '无此项' },
  en: { caption: 'The two cases, answer by answer', question: 'Question', differs: 'Different', missing: 'Not asked' },
});

type ComparedTableProps = { pages: PairedPage[]; heads: [Head, Head]; locale: Locale };
/** A case at the head of its column: its name, and the way to it. */
export type Head = { text: string; link: ReactNode };

/** Two cases side by side; what differs is marked, in words too. */
export const ComparedTable = ({ pages, heads, locale }: ComparedTableProps) => {
  const say = texts[locale];
  return (
    <table className="desk-compared">
      <caption className="sr-only">{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.question}</th>
          {heads.map(({ text, link }) => (
            <th key={text} scope="col">
              {link}
            </th>
          ))}
        </tr>
      </thead>
      {pages.map(({ title, pairs }, index) => (
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {title}
            </th>
          </tr>
          {pairs.map((pair, at) => (
            <PairRow key={at} {...{ pair, heads, locale }} />
          ))}
        </tbody>
      ))}
    </table>
  );
};

const PairRow = ({ pair, heads, locale }: { pair: Pair } & Omit<ComparedTableProps, 'pages'>) => {
  const say = texts[locale];
  return (
    <tr data-differs={pair.isSame ? undefined : ''}>
      <th scope="row">
        {pair.label}
        {!pair.isSame && <span className="desk-differs">{say.differs}</span>}
      </th>
      {pair.answers.map((answer, index) => (
        <td key={index} data-head={heads[index]?.text}>
          {answer === undefined ? (
            <span className="text-quiet">{say.missing}</span>
          ) : pair.isSame ? (
            <bdi>{answer}</bdi>
          ) : (
            <mark className="bg-near-tint text-ink">
              <bdi>{answer}</bdi>
            </mark>
          )}
        </td>
      ))}
    </tr>
  );
};
