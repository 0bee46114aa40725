import { otherLanguage } from '#app/_request/other-language.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { pageNames } from './page-names.ts';

const texts = words({
  zh: {
    skip: '跳到正文',
    home: '首页',
    main: '主要栏目',
    large: '大字',
    language: 'English',
    languageLabel: 'Read this page in English',
    track: '查进度',
    mine: '我的',
    menu: '菜单',
  },
  en: {
    skip: 'Skip to the content',
    home: 'home',
    main: 'Main',
    large: 'Large text',
    language: '中文',
    languageLabel: '用中文阅读本页',
    track: 'Track',
    mine: 'My account',
    menu: 'Menu',
  },
});

const other: Record<Locale, Locale> = { zh: 'en', en: 'zh' };

type HeaderProps = {
  locale: Locale;
  here: Here;
  name?: string | undefined;
  form?: LanguageForm;
};

/** The id of the page's form: what is typed in it goes along to the other language. */
export type LanguageForm = string | undefined;

/** One row; on a phone the columns stand in the footer, where the menu leads. */
export const Header = ({ locale, here, name, form }: HeaderProps) => (
  <header className="border-b border-line bg-surface print:hidden">
    <SkipLink locale={locale} />
    <div className="mx-auto flex min-h-15 max-w-page flex-wrap items-center gap-x-3.5 px-5 text-small wide:min-h-17 wide:gap-x-6">
      <a
        href={paths.home(locale)}
        className="plain-link mr-auto flex min-h-11 items-center gap-2 text-base font-semibold wide:mr-3 wide:text-large"
        aria-label={`${theCatalogue().city.portal[locale]}, ${texts[locale].home}`}
      >
        <Mark />
        {theCatalogue().city.portal[locale]}
      </a>
      <nav aria-label={texts[locale].main} className="mr-auto hidden wide:block">
        <ul className="flex gap-x-4">
          {columns(locale).map(([href, text]) => (
            <li key={href}>
              <a href={href} className="plain-link inline-flex min-h-11 items-center">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Tools {...{ locale, here, name, form }} />
    </div>
  </header>
);

export const SkipLink = ({ locale }: { locale: Locale }) => (
  <a href="#content" className="button sr-only focus:not-sr-only focus:absolute focus:m-2">
    {texts[locale].skip}
  </a>
);

/** Hidden until its script arrives, without which it does nothing. */
export const LargeText = ({ locale }: { locale: Locale }) => (
  <button
    type="button"
    hidden
    data-elder-toggle
    aria-pressed="false"
    className="inline-flex min-h-11 shrink-0 cursor-pointer items-center hover:underline aria-pressed:font-semibold"
  >
    {texts[locale].large}
  </button>
);

/** The main columns, which the footer has too. */
export const columns = (locale: Locale): [string, string][] => [
  [paths.lifeEvents(locale), pageNames[locale].lifeEvents],
  [paths.business(locale), pageNames[locale].business],
  [paths.bundles(locale), pageNames[locale].bundles],
  [paths.departments(locale), pageNames[locale].departments],
  [paths.services(locale), pageNames[locale].services],
];

const Tools = ({ locale, here, name, form }: HeaderProps) => {
  const say = texts[locale];
  return (
    <ul className="flex items-center gap-x-3.5">
      <li>
        <LargeText locale={locale} />
      </li>
      <li className="hidden wide:block">
        <OtherLanguage {...{ locale, here, form }} />
      </li>
      <li className="lang-en:hidden wide:block">
        <a href={paths.tracking(locale)} className="plain-link inline-flex min-h-11 items-center">
          {say.track}
        </a>
      </li>
      <li>
        <a
          href={paths.applications(locale)}
          className="plain-link inline-flex min-h-11 max-w-[9em] items-center gap-1.5 rounded border border-edge px-3"
          aria-label={name && `${pageNames[locale].applications}: ${name}`}
        >
          <span className="truncate">{name ?? say.mine}</span>
        </a>
      </li>
      <li className="wide:hidden">
        <a href="#menu" className="plain-link inline-flex min-h-11 items-center">
          {say.menu}
        </a>
      </li>
    </ul>
  );
};

type OtherLanguageProps = Pick<HeaderProps, 'locale' | 'here' | 'form'>;

/** A link; on a page with a form a button that sends it to the page in the other language, which shows it as it was typed. */
export const OtherLanguage = ({ locale, here, form }: OtherLanguageProps) => {
  const said = {
    lang: htmlLanguage[other[locale]],
    'aria-label': texts[locale].languageLabel,
    className: 'plain-link inline-flex min-h-11 shrink-0 cursor-pointer items-center whitespace-nowrap',
  };
  if (!form)
    return (
      <a {...said} href={here(other[locale])} hrefLang={said.lang} data-other-language>
        {texts[locale].language}
      </a>
    );
  return (
    <>
      <FirstButton form={form} />
      <button {...said} form={form} formAction={here(other[locale])} name={otherLanguage} value="yes">
        {texts[locale].language}
      </button>
    </>
  );
};

/** The Enter key presses the first button of a form: it must be one that saves. Nobody sees or reaches this one. */
const FirstButton = ({ form }: { form: string }) => (
  <button form={form} tabIndex={-1} aria-hidden="true" className="sr-only" />
);

export const Mark = () => (
  <svg
    viewBox="0 0 28 28"
    className="size-[1.55em] text-river"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.2"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <rect x="1.5" y="1.5" width="25" height="25" rx="3" strokeWidth="1.6" />
    <path d="M8 7c-2 4.5 2 9.5 0 14M14 7c-2 4.5 2 9.5 0 14M20 7c-2 4.5 2 9.5 0 14" />
  </svg>
);
