import { formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import type { Entry } from '#lib/audit/entry.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { EntrySentence } from './entry-sentence.tsx';

const texts = words({
  zh: { title: '审计记录', when: '时间', what: '谁做了什么' },
  en: { title: 'Audit log', when: 'When', what: 'Who did what' },
});

export const EntryTable = ({ entries, locale }: { entries: Entry[]; locale: Locale }) => {
  const say = texts[locale];
  return (
    <table className="case-table mt-6 w-full">
      <caption className="sr-only">{say.title}</caption>
      <TableHead heads={[say.when, say.what]} />
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="whitespace-nowrap text-small text-quiet">{formatDateTime(entry.at, locale)}</td>
            <td className="w-full">
              <EntrySentence entry={entry} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
