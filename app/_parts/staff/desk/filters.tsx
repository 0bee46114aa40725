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
  const { filter, queue } = view;
  const to = (change: QueueFilter) =>
    `${paths.staff.desk(locale)}${deskQuery({ queue, filter: { ...filter, ...change } })}`;
  return (
    <div role="group" aria-label={say.label} className="desk-filters">
      {choicesOf({ locale, departments, colleagues }).map(({ name, options }) => (
        <Choice
          key={name}
          {...{ name, options, label: say[name], any: say.any, chosen: filter[name] }}
          to={(value) => to({ [name]: value })}
        />
      ))}
      {marks.map((name) => (
        <a
          key={name}
          href={to({ [name]: filter[name] ? undefined : true })}
          aria-current={filter[name] ? 'true' : undefined}
          className="desk-chip"
        >
          {say[name]}
        </a>
      ))}
      {Object.values(filter).some(Boolean) && (
        <a href={`${paths.staff.desk(locale)}${deskQuery({ queue })}`} className="desk-clear">
          {say.clear}
        </a>
      )}
    </div>
  );
};

const marks = ['resubmitted', 'sentBack', 'message'] as const;

type Option = [value: string, text: string];
type Choices = { name: Exclude<keyof QueueFilter, (typeof marks)[number]>; options: Option[] };

/** One of several values each; a department only where there are more. */
function choicesOf({ locale, departments, colleagues }: Omit<FiltersProps, 'view'>): Choices[] {
  const catalogue = theCatalogue();
  const lights = ['overdue', 'near', 'normal', 'paused'] as const;
  const services = catalogue.listGuides().filter((guide) => departments.includes(guide.department));
  const choices: Choices[] = [
    { name: 'light', options: lights.map((light) => [light, lightWords[locale][light]]) },
    { name: 'service', options: services.map(({ id, name }) => [id, name[locale]]) },
    { name: 'owner', options: colleagues.map(({ id, name }) => [id, name ?? id]) },
    { name: 'language', options: locales.map((one) => [one, filterWords[locale].languages[one]]) },
  ];
  const named = departments.map((id): Option => [id, catalogue.findDepartment(id)?.name[locale] ?? id]);
  return departments.length > 1 ? [...choices, { name: 'department', options: named }] : choices;
}

type ChoiceProps = {
  name: string;
  label: string;
  options: Option[];
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
