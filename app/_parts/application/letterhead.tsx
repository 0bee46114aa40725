import { formatDate } from '#app/_ui/format.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { hotline: '服务热线 ', printed: '打印日期：' },
  en: { hotline: 'Hotline ', printed: 'Printed on ' },
});

type LetterheadProps = { locale: Locale; title: string; day: Day };

/** The head of a paper that is printed from a page: who issues it, what it is, and when it was printed. */
export const Letterhead = ({ locale, title, day }: LetterheadProps) => {
  const { portal, office, hotline } = theCatalogue().city;
  return (
    <div data-letterhead className="mb-6 hidden border-b-2 border-line pb-3 print:block">
      <p className="flex justify-between text-small">
        <span>{portal[locale]}</span>
        <span>
          {texts[locale].hotline}
          {hotline.number}
        </span>
      </p>
      <p className="mt-2 text-center text-h2 font-semibold">{office[locale]}</p>
      <p className="text-center text-large font-semibold">{title}</p>
      <p className="mt-1 text-end text-small">
        {texts[locale].printed}
        {formatDate(day, locale)}
      </p>
    </div>
  );
};
