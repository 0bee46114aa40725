import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import { refreshWhereAsleep } from '#app/_server/published.ts';
import { redirectNotFound } from './redirect-not-found.ts';

export type LocaleParams<T = unknown> = { params: Promise<{ locale: string } & T> };

/** The language in the address; another value there leads to "not found". */
export const localeOf = async (params: Promise<{ locale: string }>): Promise<Locale> => {
  const { locale } = await params;
  await refreshWhereAsleep();
  return isLocale(locale) ? locale : redirectNotFound('zh');
};
