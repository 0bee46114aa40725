import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { pageNames } from './page-names.ts';

const texts = words({
  zh: {
    about: '关于本站',
    openData: '开放数据',
    help: '帮助',
    privacy: '隐私说明',
    recommendations: '推荐怎么来',
    accessibility: '无障碍',
    hotline: '政务服务便民热线',
    large: '大字版',
    fictional: (city: string) => `${city}是虚构的城市，本站仅供演示，不受理真实业务。`,
    site: '本站',
  },
  en: {
    about: 'About',
    openData: 'Open data',
    help: 'Help',
    privacy: 'Privacy',
    recommendations: 'How we recommend',
    accessibility: 'Accessibility',
    hotline: 'Public service hotline',
    large: 'Large text',
    fictional: (city: string) =>
      `${city} is a fictional city. This portal is a demonstration and handles no real applications.`,
    site: 'This site',
  },
});

export const Footer = ({ locale }: { locale: Locale }) => (
  <footer className="mt-20 border-t border-line bg-surface text-small print:hidden">
    <div className="mx-auto grid max-w-page gap-6 px-5 pt-8 pb-10 wide:grid-cols-[1fr_auto]">
      <nav aria-label={texts[locale].site}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {links(locale).map(([href, text]) => (
            <li key={href}>
              <a href={href} className="plain-link inline-flex min-h-9 items-center">
                {text}
              </a>
            </li>
          ))}
          <LargeText text={texts[locale].large} />
        </ul>
      </nav>
      <Hotline locale={locale} />
      <Fictional locale={locale} />
    </div>
  </footer>
);

const Hotline = ({ locale }: { locale: Locale }) => {
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
const Fictional = ({ locale }: { locale: Locale }) => {
  const { name, fictional } = theCatalogue().city;
  return fictional && <p className="text-quiet wide:col-span-2">{texts[locale].fictional(name[locale])}</p>;
};

/** On a phone only: elsewhere the header has it. */
const LargeText = ({ text }: { text: string }) => (
  <li className="sm:hidden">
    <button
      type="button"
      hidden
      data-elder-toggle
      aria-pressed="false"
      className="inline-flex min-h-9 cursor-pointer items-center hover:underline aria-pressed:font-semibold"
    >
      {text}
    </button>
  </li>
);

const links = (locale: Locale): [string, string][] => [
  [paths.tracking(locale), pageNames[locale].tracking],
  [paths.bundles(locale), pageNames[locale].bundles],
  [paths.help(locale), texts[locale].help],
  [paths.about(locale), texts[locale].about],
  [paths.privacy(locale), texts[locale].privacy],
  [paths.recommendations(locale), texts[locale].recommendations],
  [paths.accessibility(locale), texts[locale].accessibility],
  [paths.openData(locale), texts[locale].openData],
];
