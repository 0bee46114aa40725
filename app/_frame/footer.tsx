import { paths, type Here } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { columns, OtherLanguage, type LanguageForm } from './header.tsx';
import { pageNames } from './page-names.ts';

const texts = words({
  zh: {
    about: '关于本站',
    openData: '开放数据',
    verification: '核验证照',
    help: '帮助',
    privacy: '隐私说明',
    recommendations: '推荐怎么来',
    accessibility: '无障碍',
    hotline: '政务服务便民热线',
    fictional: (city: string) => `${city}是虚构的城市，本站仅供演示，不受理真实业务。`,
    site: '本站',
  },
  en: {
    about: 'About',
    openData: 'Open data',
    verification: 'Verify a document',
    help: 'Help',
    privacy: 'Privacy',
    recommendations: 'How we recommend',
    accessibility: 'Accessibility',
    hotline: 'Public service hotline',
    fictional: (city: string) =>
      `${city} is a fictional city. This portal is a demonstration and handles no real applications.`,
    site: 'This site',
  },
});

type FooterProps = { locale: Locale; here: Here; form?: LanguageForm };

export const Footer = ({ locale, here, form }: FooterProps) => (
  <footer className="mt-14 bg-mist text-small wide:mt-18 print:hidden">
    <River />
    <div className="mx-auto grid max-w-page gap-x-12 gap-y-3 px-5 pt-2 pb-8 wide:grid-cols-[1fr_auto]">
      <nav id="menu" aria-label={texts[locale].site}>
        <ul className="flex flex-wrap gap-x-6">
          {[...columns(locale), ...links(locale)].map(([href, text]) => (
            <li key={href}>
              <a href={href} className="plain-link inline-flex min-h-11 items-center">
                {text}
              </a>
            </li>
          ))}
          <li>
            <OtherLanguage {...{ locale, here, form }} />
          </li>
        </ul>
      </nav>
      <Hotline locale={locale} />
      <Fictional locale={locale} />
    </div>
  </footer>
);

const River = () => (
  <svg
    viewBox="0 0 1440 26"
    preserveAspectRatio="none"
    className="h-6.5 w-full bg-paper text-draw"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <path className="fill-mist stroke-none" d="M0 10q180-12 360 0t360 0 360 0 360 0v16H0z" />
    <path d="M0 10q180-12 360 0t360 0 360 0 360 0M0 16q180-12 360 0t360 0 360 0 360 0M0 22q180-12 360 0t360 0 360 0 360 0" />
  </svg>
);

export const Hotline = ({ locale }: { locale: Locale }) => {
  const { number, open } = theCatalogue().city.hotline;
  return (
    <p>
      {texts[locale].hotline}{' '}
      <a href={`tel:${number}`} className="plain-link text-large font-semibold">
        {number}
      </a>
      <span className="text-quiet">
        {locale === 'zh' ? '，' : ', '}
        {open[locale]}
      </span>
    </p>
  );
};

/** A reader of a fictional city's portal must see on every page that it is fictional. */
export const Fictional = ({ locale }: { locale: Locale }) => {
  const { name, fictional } = theCatalogue().city;
  return fictional && <p className="text-quiet wide:col-span-2">{texts[locale].fictional(name[locale])}</p>;
};

const links = (locale: Locale): [string, string][] => [
  [paths.tracking(locale), pageNames[locale].tracking],
  [paths.help(locale), texts[locale].help],
  [paths.about(locale), texts[locale].about],
  [paths.privacy(locale), texts[locale].privacy],
  [paths.recommendations(locale), texts[locale].recommendations],
  [paths.accessibility(locale), texts[locale].accessibility],
  [paths.openData(locale), texts[locale].openData],
  [paths.verification(locale), texts[locale].verification],
];
