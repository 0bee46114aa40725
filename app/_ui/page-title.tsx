import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { builtIn } from './built-in.ts';

const words = bilingual('错误：', 'Error: ');

type PageTitleProps = { locale: Locale; title: string; error?: boolean };

/** The document's title where it must say that something is wrong; the page's own metadata then has none. */
export const PageTitle = ({ locale, title, error }: PageTitleProps) => (
  <title>{`${error ? words[locale] : ''}${title} - ${builtIn().portal[locale]}`}</title>
);
