import { SearchBox } from '#app/_parts/catalogue/search-box.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    lead: '您要办什么事？',
    count: (all: number, none: number) => `${all} 个事项，其中 ${none} 个一次都不用跑。`,
  },
  en: {
    lead: 'What do you need to do?',
    count: (all: number, none: number) => `${all} services, ${none} of them without a single visit.`,
  },
});

/** The one place where the city shows itself: a question, the search, the drawing. */
export const Band = ({ locale }: { locale: Locale }) => {
  const guides = theCatalogue().listGuides();
  return (
    <div className="relative overflow-hidden bg-mist">
      {/* Written by the city's editors, and checked to hold nothing but shapes. */}
      <div
        className="drawing absolute inset-x-0 bottom-0 h-34 text-draw opacity-75 wide:h-72"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: theCatalogue().drawing }}
      />
      <div className="relative mx-auto max-w-page px-5 pt-9 pb-36 wide:pt-18 wide:pb-28">
        <div className="wide:max-w-[35rem]">
          <h1 className="font-song text-display leading-tight">{texts[locale].lead}</h1>
          <p className="mt-2 mb-5 text-quiet">
            {texts[locale].count(guides.length, guides.filter(({ visits }) => visits === 0).length)}
          </p>
          <SearchBox locale={locale} />
        </div>
      </div>
    </div>
  );
};
