import { ServiceNames } from '#app/_parts/staff/service-names.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { searchContext } from '#app/_server/search-index.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { adviseAlias, type Advice } from '#lib/search/misses/advise-alias.ts';
import type { Miss } from '#lib/search/misses/miss.ts';

const texts = words({
  zh: {
    words: '说法',
    visits: '访问次数',
    lastWeek: '最近一周',
    advice: '建议',
    weekOf: (day: string) => `${day}起`,
    found: '现在搜得到：',
    near: '可能缺别名：',
    none: '没有相近的服务，目录里可能缺这件事。',
  },
  en: {
    words: 'Search',
    visits: 'Visits',
    lastWeek: 'Last week',
    advice: 'What may help',
    weekOf: (day: string) => `from ${day}`,
    found: 'Found by now: ',
    near: 'An alias may be missing: ',
    none: 'No service is near; the catalogue may lack the matter.',
  },
});

type MissTableProps = { misses: Miss[]; locale: Locale };

/** One row a search: how many visits made it, when last, and which services may lack its words. */
export const MissTable = async ({ misses, locale }: MissTableProps) => {
  const say = texts[locale];
  const advised = await Promise.all(
    misses.map(async (miss) => ({ ...miss, advice: await adviseAlias(searchContext(), miss) })),
  );
  return (
    <table className="case-table w-full">
      <TableHead heads={[say.words, { figure: say.visits }, say.lastWeek, say.advice]} />
      <tbody>
        {advised.map((miss) => (
          <tr key={`${miss.locale} ${miss.words}`}>
            <th scope="row" lang={htmlLanguage[miss.locale]}>
              <a href={paths.services(miss.locale, { q: miss.words })}>{miss.words}</a>
            </th>
            <td data-head={say.visits} className="figure">
              {miss.visits}
            </td>
            <td data-head={say.lastWeek} className="whitespace-nowrap">
              {say.weekOf(formatDate(miss.lastWeek, locale))}
            </td>
            <td>
              <AdviceLine advice={miss.advice} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const AdviceLine = ({ advice: { kind, services }, locale }: { advice: Advice; locale: Locale }) => {
  const say = texts[locale];
  return (
    <>
      {say[kind]}
      <ServiceNames ids={services} locale={locale} />
    </>
  );
};
