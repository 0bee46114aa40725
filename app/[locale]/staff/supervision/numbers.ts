import type { Locale } from '#lib/kernel/locale.ts';

export const none = '—';

/** 18 % / 18% */
export const percent = (share: number | undefined, locale: Locale): string =>
  share === undefined ? none : `${Math.round(share * 100)}${locale === 'zh' ? ' ' : ''}%`;

export const decimal = (number: number | undefined): string => (number === undefined ? none : number.toFixed(1));

export const whole = (number: number | undefined): string => (number === undefined ? none : String(number));

/** −3 / +1: half and nine in ten, in days after a day, or before it. */
export const both = ({ p50, p90 }: { p50: number | undefined; p90: number | undefined }): string =>
  p50 === undefined || p90 === undefined ? none : `${signed(p50)} / ${signed(p90)}`;

const signed = (days: number): string => (days > 0 ? `+${days}` : String(days).replace('-', '−'));
