import type { Limit } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const zone = 'Asia/Shanghai';
const parts = (date: Date | string, locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const formatted = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: zone, ...options });
  const found = Object.fromEntries(formatted.formatToParts(asDate(date)).map((part) => [part.type, part.value]));
  return (name: Intl.DateTimeFormatPartTypes) => found[name] ?? '';
};

/** A bare ISO date means that day in the city, whatever the machine's zone. */
const asDate = (date: Date | string) =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T12:00:00+08:00`) : new Date(date);

/** 2026年11月23日（周一） / Mon 23 Nov 2026 */
export const formatDate = (date: Date | string, locale: Locale): string => {
  const part = parts(date, locale, {
    year: 'numeric',
    month: locale === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
  });
  return locale === 'zh'
    ? `${part('year')}年${part('month')}月${part('day')}日（${part('weekday')}）`
    : `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
};

/** 11月23日 / 23 Nov, for a list of recent days */
export const formatDay = (date: Date | string, locale: Locale): string => {
  const part = parts(date, locale, { month: locale === 'zh' ? 'numeric' : 'short', day: 'numeric' });
  return locale === 'zh' ? `${part('month')}月${part('day')}日` : `${part('day')} ${part('month')}`;
};

/** 14:05 */
export const formatTime = (date: Date): string => {
  const part = parts(date, 'zh', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${part('hour')}:${part('minute')}`;
};

/** 2026年11月23日（周一）14:05 / Mon 23 Nov 2026, 14:05 */
export const formatDateTime = (date: Date | string, locale: Locale): string => {
  const time = formatTime(new Date(date));
  return locale === 'zh' ? `${formatDate(date, locale)}${time}` : `${formatDate(date, locale)}, ${time}`;
};

/** ¥1,200 or ¥12.50: whole yuan carry no zeros. */
export const formatMoney = (yuan: number): string =>
  `¥${yuan.toLocaleString('en', { minimumFractionDigits: Number.isInteger(yuan) ? 0 : 2, maximumFractionDigits: 2 })}`;

/** 20, 个工作日 / 20, working days: the figure and its unit; one part on the spot. */
export function limitParts(limit: Limit, locale: Locale): string[] {
  if (limit.unit === 'on-the-spot') return [locale === 'zh' ? '当场办结' : 'On the spot'];
  const { days } = limit;
  if (locale === 'zh') return [String(days), limit.unit === 'working-day' ? '个工作日' : '天'];
  return [String(days), `${limit.unit === 'working-day' ? 'working day' : 'day'}${days === 1 ? '' : 's'}`];
}

/** 20 个工作日 / 20 working days */
export const formatLimit = (limit: Limit, locale: Locale): string => limitParts(limit, locale).join(' ');

/** 甲、乙 / a, b and c */
export const formatList = (items: string[], locale: Locale): string =>
  locale === 'zh' ? items.join('、') : new Intl.ListFormat('en-GB').format(items);
