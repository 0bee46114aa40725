import { lightWords } from '#app/_ui/light.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { QueueFilter } from '#lib/applications/case/listed.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { deskQuery, type DeskView } from './desk-address.ts';
import { filterWords } from './say-filter.ts';

type FiltersProps = {
  locale: Locale;
  view: DeskView;
  departments: string[];
  colleagues: { id: string; name: string | null }[];
};

/** What the list is narrowed to: everything stands in the address, each choice is a link. */
export const Filters = ({ locale, view, departments, colleagues }: FiltersProps) => {
  const say = filterWords[locale];
  const { filter } = view;
  const services = theCatalogue()
    .listGuides()
    .filter((guide) => departments.includes(guide.department));
  const choices: [keyof QueueFilter & string, string, [string, string][]][] = [
    [
      'light',
      say.light,
      (['overdue', 'near', 'normal', 'paused'] as const).map((light) => [light, lightWords[locale][light]]),
    ],
    ['service', say.service, services.map(({ id, name }) => [id, name[locale]])],
    ['owner', say.owner, colleagues.map(({ id, name }) => [id, name ?? id])],
    ['language', say.language, locales.map((one) => [one, say.languages[one]])],
    ...(departments.length > 1
      ? [
          [
            'department',
            say.department,
            departments.map((id) => [id, theCatalogue().findDepartment(id)?.name[locale] ?? id]),
          ] as [keyof QueueFilter & string, string, [string, string][]],
        ]
      : []),
  ];
  const to = (change: QueueFilter) =>
    `${paths.staff.desk(locale)}${deskQuery({ queue: view.queue, filter: { ...filter, ...change } })}`;
  const isNarrowed = Object.values(filter).some(Boolean);
  return (
    <div role="group" aria-label={say.label} className="desk-filters">
      {choices.map(([name, label, options]) => (
        <Choice
          key={name}
          {...{ name, label, options, any: say.any }}
          chosen={filter[name]}
          to={(value) => to({ [name]: value })}
        />
      ))}
      {(['resubmitted', 'sentBack', 'message'] as const).map((name) => (
        <a
          key={name}
          href={to({ [name]: filter[name] ? undefined : true })}
          aria-current={filter[name] ? 'true' : undefined}
          className="desk-chip"
        >
          {say[name]}
        </a>
      ))}
      {isNarrowed && (
        <a href={`${paths.staff.desk(locale)}${deskQuery({ queue: view.queue })}`} className="desk-clear">
          {say.clear}
        </a>
      )}
    </div>
  );
};

type ChoiceProps = {
  name: string;
  label: string;
  options: [string, string][];
  any: string;
  chosen: QueueFilter[keyof QueueFilter];
  to: (value: string | undefined) => string;
};

/** One of several values; it opens without a script. */
const Choice = ({ name, label, options, any, chosen, to }: ChoiceProps) => {
  const said = options.find(([value]) => value === chosen)?.[1];
  return (
    <details name="desk-filter" className="desk-choice">
      <summary
        className="desk-chip"
        aria-label={said ? `${label}: ${said}` : label}
        data-chosen={said ? '' : undefined}
      >
        {said ?? label}
      </summary>
      <ul>
        {[[undefined, any] as const, ...options].map(([value, text]) => (
          <li key={value ?? ''}>
            <a
              href={to(value)}
              aria-current={value === chosen ? 'true' : undefined}
              id={`filter-${name}-${value ?? 'any'}`}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
