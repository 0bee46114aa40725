import { Icon } from '#app/_ui/icon.tsx';
import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { Counts } from '#lib/search/search.ts';
import { FilterSelect, FilterTick } from './filter-controls.tsx';
import { filterWords } from './filter-words.ts';

type FilterFieldsProps = { locale: Locale; asked: ServicesQuery; counts: Counts };

/** A drawer on a phone, a column beside the list on a wide screen; the same fields in both. */
export const FilterFields = (props: FilterFieldsProps) => (
  <details
    open={isFiltered(props.asked)}
    className="filters group mt-5 border-y border-line wide:col-start-1 wide:row-span-2 wide:row-start-1 wide:mt-2 wide:border-0"
  >
    <summary className="flex min-h-12 items-center justify-between font-semibold text-river marker:content-none wide:hidden">
      {filterWords[props.locale].title}
      <Icon name="chevron-down" className="size-[1.2em] group-open:rotate-180" />
    </summary>
    <Controls {...props} />
  </details>
);

const Controls = ({ locale, asked, counts }: FilterFieldsProps) => {
  const say = filterWords[locale];
  return (
    <div className="space-y-4 pb-5 text-small">
      <FilterSelect
        name="audience"
        label={say.audience}
        chosen={asked.audience}
        counts={counts.audience}
        locale={locale}
        choices={[
          { id: 'citizen', text: say.citizen },
          { id: 'business', text: say.business },
        ]}
      />
      <FilterSelect
        name="event"
        label={say.event}
        chosen={asked.event}
        counts={counts.lifeEvent}
        locale={locale}
        choices={choicesOf(theCatalogue().listLifeEvents(), locale)}
      />
      <FilterSelect
        name="department"
        label={say.department}
        chosen={asked.department}
        counts={counts.departmentId}
        locale={locale}
        choices={choicesOf(theCatalogue().listDepartments(), locale)}
      />
      <Ticks locale={locale} asked={asked} counts={counts} />
    </div>
  );
};

const choicesOf = (named: { id: string; name: Bilingual }[], locale: Locale) =>
  named.map(({ id, name }) => ({ id, text: name[locale] }));

const Ticks = ({ locale, asked, counts }: FilterFieldsProps) => {
  const say = filterWords[locale];
  return (
    <>
      <FilterTick name="online" label={say.online} chosen={asked.online} count={counts.online['yes'] ?? 0} />
      <FilterTick name="instant" label={say.instant} chosen={asked.instant} count={counts.instant['yes'] ?? 0} />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className="button button-quiet whitespace-nowrap">
          {say.apply}
        </button>
        {isFiltered(asked) && <a href={paths.services(locale, { q: asked.q })}>{say.clear}</a>}
      </p>
    </>
  );
};

const isFiltered = ({ audience, event, department, online, instant }: ServicesQuery): boolean =>
  Boolean(audience ?? event ?? department ?? online ?? instant);
