import type { Locale } from '#lib/kernel/locale.ts';
import type { Place } from './lists.ts';

const names: Record<Locale, string[]> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** 周一至周五 9:00–12:00、13:00–17:00: groups days with the same hours. */
export const sayHours = (hours: Place['hours'], locale: Locale): string[] => {
  const sameDays = [...new Set(hours.map(({ days }) => days.join()))];
  return sameDays.map((key) => {
    const spans = hours.filter(({ days }) => days.join() === key);
    const times = spans.map(({ from, to }) => `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`);
    return `${sayDays(spans[0]?.days ?? [], locale)} ${times.join(locale === 'zh' ? '、' : ', ')}`;
  });
};

const sayDays = (days: number[], locale: Locale): string => {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const name = (day: number) => names[locale][day - 1] ?? '';
  const unbroken = days.length > 2 && last - first === days.length - 1;
  if (unbroken) return locale === 'zh' ? `${name(first)}至${name(last)}` : `${name(first)}–${name(last)}`;
  return days.map(name).join(locale === 'zh' ? '、' : ', ');
};
