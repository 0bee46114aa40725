import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { exit: '快速离开', left: '再按 {n} 次离开本页' },
  en: { exit: 'Exit this page', left: 'Presses left until you exit this page: {n}' },
});

/** The way out, always in view, on pages of a service whose applicant may be watched; nothing on others. */
export const QuickExit = ({ service, locale }: { service: string; locale: Locale }) => {
  const { city, findGuide } = theCatalogue();
  const say = texts[locale];
  if (!findGuide(service)?.quickExit || !city.quickExit) return null;
  return (
    <div className="exit-page">
      {/* oxlint-disable-next-line next/no-css-tags -- the layout's sheet is every page's, and few have a way out */}
      <link rel="stylesheet" href="/modules/exit-page.css" />
      <a
        href={city.quickExit.address}
        data-exit={city.quickExit.title[locale]}
        data-left={say.left}
        rel="noreferrer"
        className="button button-warn"
      >
        {say.exit}
      </a>
      <span role="status" className="sr-only" />
      <script src="/modules/exit-page.js" type="module" />
    </div>
  );
};
