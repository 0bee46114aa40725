import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const days = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });
const amounts = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 2026年11月23日, or 23 November 2026. */
export const sayDay = (day: Day, locale: Locale): string => days[locale].format(new Date(`${day}T00:00:00Z`));

export const sayNumber = (value: number): string => numbers.format(value);

/** 350 KB, 2.1 MB. */
export const saySize = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** ¥1,234.00 in both languages. */
export const sayMoney = (value: number): string => `¥${amounts.format(value)}`;
