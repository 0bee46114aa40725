import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

export type Crumb = { href: string; text: string };

const texts = words({ zh: { home: '首页', label: '您在这里' }, en: { home: 'Home', label: 'You are here' } });

export const Breadcrumb = ({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) => (
  <nav aria-label={texts[locale].label} className="mx-auto max-w-page px-5 pt-3 text-small print:hidden">
    <ol className="flex flex-wrap items-center gap-x-2 text-quiet">
      {[{ href: paths.home(locale), text: texts[locale].home }, ...crumbs].map(({ href, text }, index) => (
        <li key={href} className="flex items-center gap-x-2">
          {index > 0 && <span aria-hidden="true">›</span>}
          <a href={href} className="plain-link inline-flex min-h-8 items-center">
            {text}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
