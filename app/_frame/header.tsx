import { paths, type Here } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { pageNames } from './page-names.ts';

const texts = words({
  zh: {
    skip: '跳到正文',
    home: '首页',
    main: '主要栏目',
    services: '全部服务',
    events: '按事情找',
    business: '企业专区',
    large: '大字版',
    language: 'English',
    languageLabel: 'Read this page in English',
  },
  en: {
    skip: 'Skip to the content',
    home: 'home',
    main: 'Main',
    services: 'Services',
    events: 'Life events',
    business: 'Business',
    large: 'Large text',
    language: '中文',
    languageLabel: '用中文阅读本页',
  },
});

const other: Record<Locale, Locale> = { zh: 'en', en: 'zh' };

type HeaderProps = { locale: Locale; here: Here };

export const Header = ({ locale, here }: HeaderProps) => (
  <header className="border-b border-line bg-surface print:hidden">
    <a href="#content" className="button sr-only focus:not-sr-only focus:absolute focus:m-2">
      {texts[locale].skip}
    </a>
    <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-5 sm:gap-x-6">
      <a
        href={paths.home(locale)}
        className="plain-link mr-auto flex min-h-14 items-center gap-2.5 font-semibold sm:text-large"
        aria-label={`${theCatalogue().city.portal[locale]}, ${texts[locale].home}`}
      >
        <Mark />
        {theCatalogue().city.portal[locale]}
      </a>
      <Tools locale={locale} here={here} />
      <nav
        aria-label={texts[locale].main}
        className="-mx-5 w-[calc(100%+2.5rem)] border-t border-line px-5 wide:order-none wide:m-0 wide:w-full wide:border-0 wide:px-0"
      >
        <ul className="flex flex-wrap gap-x-4 text-small wide:gap-x-8">
          <NavLink href={paths.services(locale)} text={texts[locale].services} />
          <NavLink href={paths.lifeEvents(locale)} text={texts[locale].events} />
          <NavLink href={paths.departments(locale)} text={pageNames[locale].departments} />
          <NavLink href={paths.business(locale)} text={texts[locale].business} />
        </ul>
      </nav>
    </div>
  </header>
);

const NavLink = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a href={href} className="plain-link inline-flex min-h-11 items-center">
      {text}
    </a>
  </li>
);

const Tools = ({ locale, here }: HeaderProps) => (
  <ul className="flex items-center gap-x-4 text-small sm:gap-x-6">
    <li className="hidden sm:block elder:block">
      <button
        type="button"
        hidden
        data-elder-toggle
        aria-pressed="false"
        className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 hover:underline aria-pressed:font-semibold"
      >
        <Icon name="a-large-small" />
        {texts[locale].large}
      </button>
    </li>
    <li>
      <a
        href={here(other[locale])}
        hrefLang={htmlLanguage[other[locale]]}
        lang={htmlLanguage[other[locale]]}
        aria-label={texts[locale].languageLabel}
        data-other-language
        className="plain-link inline-flex min-h-11 items-center"
      >
        {texts[locale].language}
      </a>
    </li>
    <li>
      <a
        href={paths.applications(locale)}
        className="plain-link inline-flex min-h-11 min-w-11 items-center justify-end gap-1.5"
      >
        <Icon name="user-round" />
        {/* The English words are too long to stand beside the name on a phone. */}
        <span className={locale === 'en' ? 'max-sm:sr-only' : ''}>{pageNames[locale].applications}</span>
      </a>
    </li>
  </ul>
);

/** Three strokes of a river between two banks. */
const Mark = () => (
  <svg
    viewBox="0 0 28 28"
    className="size-[1.6em] text-river"
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
