import type { DocumentClaims } from './credential/credential.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    ...{ holder: '持有人', code: '证件号码', body: '签发单位', date: '签发日期', until: '有效期至' },
    ...{
      forEver: '长期',
      identifier: '电子证照标识',
      day: (day: string) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
    },
  },
  en: {
    ...{ holder: 'Holder', code: 'Holder’s number', body: 'Issued by', date: 'Date', until: 'Valid until' },
    ...{
      forEver: 'no end date',
      identifier: 'Identifier',
      day: (day: string) =>
        new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
          timeZone: 'UTC',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        }),
    },
  },
});

export type Line = { name: string; label: string; value: string };

/** What a document says, line by line, out of what is disclosed of it. */
export function linesOf(claims: DocumentClaims, locale: Locale): Line[] {
  const say = texts[locale];
  const { holder, holder_code: code, record, items = {}, date, exp, vct } = claims;
  const isLicence = vct.endsWith(':licence');
  return [
    ...(holder ? [{ name: 'holder', label: say.holder, value: holder.name }] : []),
    ...(code ? [{ name: 'holder_code', label: say.code, value: code }] : []),
    ...Object.entries(items).map(([name, { label, value }]) => ({
      name: `items.${name}`,
      label: label[locale],
      value: typeof value === 'string' ? value : value[locale],
    })),
    { name: 'body', label: say.body, value: claims.body[locale] },
    { name: 'date', label: say.date, value: say.day(date) },
    ...(isLicence ? [{ name: 'until', label: say.until, value: exp ? say.day(lastDay(exp)) : say.forEver }] : []),
    ...(record ? [{ name: 'record', label: say.identifier, value: record.identifier }] : []),
  ];
}

const lastDay = (exp: number): string => dayOf(new Date(exp * 1000 - 1));
