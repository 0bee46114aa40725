import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: '不限', en: 'Any' });

type Choice = { id: string; text: string };
type FilterSelectProps = {
  name: string;
  label: string;
  chosen: string | undefined;
  counts: Record<string, number>;
  choices: Choice[];
  locale: Locale;
};

/** Nobody reads more in one field. */
const most = 60;

/**
 * Offers the choices that would leave something, and the largest of very many; the chosen one is always among them.
 */
export const FilterSelect = ({ name, label, chosen, counts, choices, locale }: FilterSelectProps) => (
  <div>
    <label htmlFor={`filter-${name}`} className="block font-semibold">
      {label}
    </label>
    <select
      id={`filter-${name}`}
      name={name}
      defaultValue={chosen ?? ''}
      className="mt-1 min-h-11 w-full rounded border border-quiet bg-surface px-3"
    >
      <option value="">{texts[locale]}</option>
      {offered(choices, counts, chosen).map(({ id, text }) => (
        <option key={id} value={id}>{`${text} (${counts[id] ?? 0})`}</option>
      ))}
    </select>
  </div>
);

function offered(choices: Choice[], counts: Record<string, number>, chosen: string | undefined): Choice[] {
  const countOf = ({ id }: Choice): number => counts[id] ?? 0;
  const found = choices.filter((choice) => choice.id === chosen || countOf(choice) > 0);
  const top = new Set(found.toSorted((one, other) => countOf(other) - countOf(one)).slice(0, most));
  return found.filter((choice) => choice.id === chosen || top.has(choice));
}

type FilterTickProps = { name: string; label: string; chosen: string | undefined; count: number };

export const FilterTick = ({ name, label, chosen, count }: FilterTickProps) => (
  <label className="flex min-h-9 cursor-pointer items-center gap-3">
    <input
      type="checkbox"
      name={name}
      value="yes"
      defaultChecked={chosen === 'yes'}
      className="size-[1.3em] accent-river"
    />
    {label}
    <span className="text-quiet figures">({count})</span>
  </label>
);
