import { words, type Locale } from '#lib/kernel/locale.ts';
import { builtIn } from './built-in.ts';

const texts = words({ zh: '错误：', en: 'Error: ' });

type PageTitleProps = { locale: Locale; title: string; error?: boolean };

/** The document title of a form, with a prefix for errors; the page's metadata then has none. */
export const PageTitle = ({ locale, title, error }: PageTitleProps) => (
  <title>{`${error ? texts[locale] : ''}${title} - ${builtIn().portal[locale]}`}</title>
);
