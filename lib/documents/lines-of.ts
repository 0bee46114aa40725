import type { DocumentClaims, Item } from './credential/credential.ts';
import type { LineWords } from './line-words.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export type Line = { name: string; label: string; value: string };

/** What a document says, line by line, out of what is disclosed of it. The words are an argument, because a browser has one language. */
export function linesOf(claims: DocumentClaims, locale: Locale, say: LineWords): Line[] {
  const { holder, holder_code: code, record, items = {}, date, exp, vct } = claims;
  const line = (name: string, label: string, value: string): Line => ({ name, label, value });
  return [
    ...(holder ? [line('holder', say.holder, holder.name)] : []),
    ...(code ? [line('holder_code', say.code, code)] : []),
    ...textLast(Object.entries(items)).map(([name, { label, value }]) =>
      line(`items.${name}`, label[locale], typeof value === 'string' ? value : value[locale]),
    ),
    line('body', say.body, claims.body[locale]),
    line('date', say.date, dayIn(locale, date)),
    ...(vct.endsWith(':licence') ? [line('until', say.until, exp ? dayIn(locale, exp * 1000 - 1) : say.forEver)] : []),
    ...(record ? [line('record', say.identifier, record.identifier)] : []),
  ];
}

/** What is disclosed comes in any order: the text of a letter stands behind what it is about. */
const textLast = (items: [string, Item][]): [string, Item][] => [
  ...items.filter(([name]) => name !== 'detail'),
  ...items.filter(([name]) => name === 'detail'),
];

/** A day as documents write it: in words, of the city's time. */
export const dayIn = (locale: Locale, day: string | number): string =>
  new Date(day).toLocaleDateString(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
  });
