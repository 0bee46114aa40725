import { stateWords } from '#app/_parts/catalogue/state-words.ts';
import { saySpan } from '#app/_parts/publishing/say-span.ts';
import { paths } from '#app/_request/paths.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Switchable } from '#lib/publishing/switches/read-for-staff.ts';

const texts = words({
  zh: {
    ...{ service: '事项', now: '现在', later: '接下来', none: '没有安排', change: '变更' },
    until: (state: string, end: string) => `${state}，到${end}`,
    planned: (state: string, span: string) => `${span}：${state}`,
  },
  en: {
    ...{ service: 'Service', now: 'Now', later: 'Planned', none: 'nothing', change: 'Change' },
    until: (state: string, end: string) => `${state} until ${end}`,
    planned: (state: string, span: string) => `${state}, ${span}`,
  },
});

type SwitchTableProps = { services: Switchable[]; caption: string; locale: Locale };

/** Services with their state, those that take no applications first. */
export const SwitchTable = ({ services, caption, locale }: SwitchTableProps) => {
  const say = texts[locale];
  const isClosed = ({ guide }: Switchable) => (guide.suspended ? 0 : 1);
  return (
    <table className="case-table mt-6 w-full">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={[say.service, say.now, say.later, say.change]} />
      <tbody>
        {services
          .toSorted((one, other) => isClosed(one) - isClosed(other))
          .map(({ guide, planned }) => (
            <tr key={guide.id}>
              <th scope="row">{guide.name[locale]}</th>
              <td data-head={say.now}>{sayNow(guide, locale)}</td>
              <td data-head={say.later}>
                {planned.length === 0 && <span className="text-quiet">{say.none}</span>}
                {planned.map(({ state, startsAt, endsAt }) => (
                  <span key={startsAt.getTime()} className="block">
                    {say.planned(stateWords[locale][state], saySpan({ startsAt, endsAt }, locale))}
                  </span>
                ))}
              </td>
              <td>
                <a
                  href={paths.staff.service(locale, guide.id)}
                  className="inline-flex min-h-6 items-center max-sm:min-h-11"
                >
                  {say.change}
                  <span className="sr-only"> {guide.name[locale]}</span>
                </a>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};

const sayNow = ({ suspended }: Guide, locale: Locale): string => {
  if (!suspended) return stateWords[locale].open;
  const state = stateWords[locale][suspended.state ?? 'closed'];
  return suspended.until ? texts[locale].until(state, formatDateTime(suspended.until, locale)) : state;
};
