import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** 2026年11月23日, or 23 November 2026. */
export const sayDay = (day: Day, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

export const sayNumber = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 10 }).format(value);

/** ¥1,234.00 in both languages. */
export const sayMoney = (value: number): string =>
  `¥${new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)}`;
