import { InEachLanguage } from '#app/_ui/in-each-language.tsx';
import { Footer } from '#app/_ui/footer.tsx';
import { Header } from '#app/_ui/header.tsx';
import { missingWords } from '#app/_web/missing-words.ts';
import { paths } from '#app/_web/paths.ts';

/** Shown when a page finds nothing under its address; it is not told its language, so it holds both. */
const NotFound = () => (
  <>
    <InEachLanguage>{(locale) => <Header locale={locale} here={paths.home} />}</InEachLanguage>
    <main id="content" tabIndex={-1} className="mx-auto max-w-page px-5 pt-10 outline-none">
      <InEachLanguage>
        {(locale) => (
          <>
            <h1>{missingWords[locale].title}</h1>
            <p className="mt-3">{missingWords[locale].gone}</p>
            <p className="mt-5">
              <a href={paths.home(locale)} className="button">
                {missingWords[locale].home}
              </a>
            </p>
          </>
        )}
      </InEachLanguage>
    </main>
    <InEachLanguage>{(locale) => <Footer locale={locale} />}</InEachLanguage>
  </>
);

export default NotFound;
