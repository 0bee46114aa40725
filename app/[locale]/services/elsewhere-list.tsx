import { elsewhereAddress } from '#app/_request/elsewhere-address.ts';
import { sayHours } from '#lib/catalogue/say-hours.ts';
import type { Bundle, Page, Place } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Elsewhere } from '#lib/search/elsewhere.ts';

const texts = words({
  zh: { label: '也许您在找', bundle: '一件事', page: '关于本站', between: '；', phone: '电话：' },
  en: {
    label: 'You may be looking for',
    bundle: 'Life event guide',
    page: 'About this site',
    between: '; ',
    phone: 'Phone: ',
  },
});

type ElsewhereListProps = { locale: Locale; found: Elsewhere[] };

/** What fits the search beside the services: a bundle or a page as a link, a place with its address and hours. */
export const ElsewhereList = ({ locale, found }: ElsewhereListProps) =>
  found.length > 0 && (
    <section aria-labelledby="elsewhere" className="mt-5 text-column rounded border border-line px-4 pt-3 pb-1">
      <h2 id="elsewhere" className="text-base">
        {texts[locale].label}
      </h2>
      <ul>
        {found.map((one) =>
          one.kind === 'place' ? (
            <PlaceLine key={one.place.id} locale={locale} place={one.place} />
          ) : (
            <LinkLine key={elsewhereAddress(one, locale)} locale={locale} found={one} />
          ),
        )}
      </ul>
    </section>
  );

type Linked = Exclude<Elsewhere, { place: Place }>;

const LinkLine = ({ locale, found }: { locale: Locale; found: Linked }) => {
  const { name, summary } = found.kind === 'bundle' ? ofBundle(found.bundle, locale) : ofPage(found.page, locale);
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      <a href={elsewhereAddress(found, locale)} className="font-semibold">
        {name}
      </a>
      <span className="ml-2 text-small text-quiet">{texts[locale][found.kind]}</span>
      {summary && <p>{summary}</p>}
    </li>
  );
};

const ofBundle = ({ name, summary }: Bundle, locale: Locale) => ({ name: name[locale], summary: summary[locale] });
const ofPage = ({ title }: Page, locale: Locale) => ({ name: title[locale], summary: undefined });

const PlaceLine = ({ locale, place }: { locale: Locale; place: Place }) => (
  <li className="border-t border-line py-3 first:border-t-0">
    <p className="font-semibold">{place.name[locale]}</p>
    <p>{place.address[locale]}</p>
    <p className="text-small text-quiet figures">
      {sayHours(place.hours, locale).join(texts[locale].between)}
      <span className="block">
        {texts[locale].phone}
        <a href={`tel:${place.phones.enquiry}`}>{place.phones.enquiry}</a>
      </span>
    </p>
  </li>
);
