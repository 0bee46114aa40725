import { formatDateTime } from '#app/_ui/format.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { from: (start: string) => `${start}起`, between: (start: string, end: string) => `${start}至${end}` },
  en: { from: (start: string) => `from ${start}`, between: (start: string, end: string) => `${start} until ${end}` },
});

/** From when until when something that is published holds. */
export const saySpan = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, locale: Locale): string => {
  const start = formatDateTime(startsAt, locale);
  return endsAt ? texts[locale].between(start, formatDateTime(endsAt, locale)) : texts[locale].from(start);
};
