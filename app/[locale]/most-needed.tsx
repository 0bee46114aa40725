import { ServiceRows } from '#app/_parts/catalogue/service-rows.tsx';
import type { Needed } from '#app/_parts/recommendations/needed.ts';
import { leadWords } from '#app/_parts/recommendations/words.ts';
import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    visits: '按全市公布的访问总数排列，对每个人都一样。',
    both: '按全市公布的访问总数排列，不够的由编辑补上，对每个人都一样。',
    editors: '由编辑挑选，对每个人都一样。',
    rising: (week: string) => `${week}起的一周，看的人比往常多：`,
    comma: '、',
  },
  en: {
    visits: 'In the order of the released totals of the whole city, the same for everybody.',
    both: 'In the order of the released totals of the whole city, the rest chosen by editors; the same for everybody.',
    editors: 'Chosen by editors, the same for everybody.',
    rising: (week: string) => `Looked at more than usual in the week from ${week}: `,
    comma: ', ',
  },
});

/** What people need most, why these, and what more people than usual looked at. */
export const MostNeeded = ({ locale, needed }: { locale: Locale; needed: Needed }) => {
  const say = texts[locale];
  const { services, basis, rising, week, simulated } = needed;
  return (
    <>
      <ServiceRows locale={locale} services={services} />
      <div className="mt-3 space-y-1 text-small text-quiet">
        {week && rising.length > 0 && (
          <p>
            {say.rising(formatDate(week, locale))}
            <Names services={rising} locale={locale} />
          </p>
        )}
        <p>
          {say[basis]}
          {simulated && basis !== 'editors' && leadWords[locale].simulated}
        </p>
      </div>
    </>
  );
};

const Names = ({ services, locale }: { services: Guide[]; locale: Locale }) =>
  services.map(({ id, name }, place) => (
    <span key={id}>
      {place > 0 && texts[locale].comma}
      <a href={paths.service(locale, id)}>{name[locale]}</a>
    </span>
  ));
