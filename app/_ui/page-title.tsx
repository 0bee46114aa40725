import { words, type Locale } from '#lib/kernel/locale.ts';
import { builtIn } from './built-in.ts';

const texts = words({ zh: '错误：', en: 'Error: ' });

type PageTitleProps = { locale: Locale; title: string; error?: boolean };

/**
 * The document title of a page made for one request, with a prefix for errors; its metadata has none. The framework may send
 * metadata late, for its script to put in place, and no page has that script.
 */
export const PageTitle = ({ locale, title, error }: PageTitleProps) => (
  <title>{`${error ? texts[locale] : ''}${title} - ${builtIn().portal[locale]}`}</title>
);
