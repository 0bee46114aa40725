import type { Locale } from '#lib/kernel/locale.ts';

export const none = '—';

/** 18 % / 18% */
export const percent = (share: number | undefined, locale: Locale): string =>
  share === undefined ? none : `${Math.round(share * 100)}${locale === 'zh' ? ' ' : ''}%`;

export const decimal = (number: number | undefined): string => (number === undefined ? none : number.toFixed(1));

export const whole = (number: number | undefined): string => (number === undefined ? none : String(number));
