import { formatDate } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { baseUrl } from '#app/_server/base-url.ts';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { LedgerEntry } from '#lib/recommendations/ledger.ts';

const texts = words({
  zh: {
    about: '每公布一周，记一行。一周只能公布一次，数据库不接受第二次：再公布一次，就等于把每份名单的 ε 再用一遍。',
    empty: '还没有公布过。第一行在这一周过完之后出现。',
    heads: { week: '一周（从周一起）', noise: '误差', cells: '几个总数', text: '公布的全文和它的 SHA-256' },
    simulated: '模拟',
    lists: '列表',
    text: '全文',
    check: '谁都可以核对。把全文取下来算一遍哈希，应当与账本上的一样：',
  },
  en: {
    about:
      'One line a release. A week is released once; the database takes no second time, which would spend the ε of every list again.',
    empty: 'Nothing has been released yet. The first line comes when this week is over.',
    heads: { week: 'Week from Monday', noise: 'Noise', cells: 'Totals', text: 'Full text and its SHA-256' },
    simulated: 'simulated',
    lists: 'lists',
    text: 'Text',
    check: 'Anyone can check it: fetch a text and hash it. The result must be what the ledger says.',
  },
});

export const Ledger = ({ locale, entries }: { locale: Locale; entries: LedgerEntry[] }) => {
  const say = texts[locale];
  const [latest] = entries;
  return (
    <>
      <p className="mb-4 text-column">{latest ? say.about : say.empty}</p>
      {latest && (
        <>
          <table className="case-table w-full text-small">
            <TableHead heads={[say.heads.week, say.heads.noise, { figure: say.heads.cells }, say.heads.text]} />
            <tbody>
              {entries.map((entry) => (
                <LedgerRow key={entry.week} entry={entry} locale={locale} />
              ))}
            </tbody>
          </table>
          <p className="mt-4 text-column">{say.check}</p>
          <pre className="mt-2 text-small break-all whitespace-pre-wrap text-quiet">
            curl -s {new URL(paths.ledger(latest.week), baseUrl()).href} | sha256sum
          </pre>
        </>
      )}
    </>
  );
};

const noiseOf = ({ epsilon, delta, rho, variance, showingVariance }: LedgerEntry, lists: string): string[] => [
  `ε = ${epsilon}`,
  `δ = ${delta}`,
  `ρ = ${rho.toFixed(5)}`,
  `σ² = ${variance}`,
  ...(showingVariance === null ? [] : [`${lists} σ² = ${showingVariance}`]),
];

const LedgerRow = ({ entry, locale }: { entry: LedgerEntry; locale: Locale }) => {
  const { heads, ...say } = texts[locale];
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {formatDate(entry.week, locale)}
        {entry.simulated && (
          <span className="ml-2 rounded bg-paused-tint px-1.5 font-semibold text-paused">{say.simulated}</span>
        )}
      </th>
      <td data-head={heads.noise}>
        {noiseOf(entry, say.lists).map((part) => (
          <span key={part} className="mr-3 inline-block whitespace-nowrap">
            {part}
          </span>
        ))}
      </td>
      <td data-head={heads.cells} className="figure">
        {entry.cells}
      </td>
      <td data-head={heads.text}>
        <a href={paths.ledger(entry.week)} aria-label={`${say.text} ${entry.week}`}>
          {say.text}
        </a>{' '}
        <code className="break-all text-quiet">{entry.sha256}</code>
      </td>
    </tr>
  );
};
