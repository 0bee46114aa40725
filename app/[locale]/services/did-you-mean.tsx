import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { mayBeKept } from '#lib/search/misses/may-be-kept.ts';

const texts = words({ zh: '您要找的是不是：', en: 'Did you mean: ' });

type DidYouMeanProps = { locale: Locale; asked: ServicesQuery; suggestion: string | undefined };

/** A link to a better spelling of the search, with the same filters; one with a sensitive word is never suggested. */
export const DidYouMean = ({ locale, asked, suggestion }: DidYouMeanProps) => {
  if (!suggestion || suggestion === asked.q || !mayBeKept(suggestion, theCatalogue().listSensitiveWords())) return null;
  return (
    <p className="mt-4">
      {texts[locale]}
      <a href={paths.services(locale, { ...asked, q: suggestion, page: undefined })} className="font-semibold">
        {suggestion}
      </a>
    </p>
  );
};
