import { SearchBox } from '#app/_parts/catalogue/search-box.tsx';
import { NotSent } from '#app/_ui/not-sent.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import { missingWords } from './missing-words.ts';
import { paths } from '#app/_request/paths.ts';
import { staticPage } from './static-page.tsx';

/** Answers an unknown address in its language (`asked`), else in the browser's. */
export function missingPage(request: Request, asked: string): Promise<Response> {
  const locale = isLocale(asked) ? asked : browsersLocale(request);
  return staticPage({
    request,
    locale,
    here: paths.home,
    title: missingWords[locale].title,
    status: 404,
    children: (
      <PageFrame locale={locale} here={paths.home} crumbs={[]}>
        <MissingWords locale={locale} />
      </PageFrame>
    ),
  });
}

const browsersLocale = ({ headers }: Request): Locale =>
  headers.get('accept-language')?.startsWith('en') ? 'en' : 'zh';

const MissingWords = ({ locale }: { locale: Locale }) => (
  <>
    <h1>{missingWords[locale].title}</h1>
    <p className="mt-3">{missingWords[locale].why}</p>
    <p className="mb-6">
      {missingWords[locale].next}
      <a href={paths.home(locale)}>{missingWords[locale].home}</a>
      {missingWords[locale].stop}
    </p>
    <SearchBox locale={locale} />
    <NotSent>
      <p className="mt-2">{missingWords[locale].notSent}</p>
    </NotSent>
  </>
);
