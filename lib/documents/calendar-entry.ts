import { addDays, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { noticeDays, type Document } from './document.ts';

const texts = words({
  zh: { ends: (title: string) => `${title}到期`, about: (number: string) => `编号 ${number}。到期前请续办。` },
  en: {
    ends: (title: string) => `${title} ends`,
    about: (number: string) => `Number ${number}. Renew it before it ends.`,
  },
});

/** The day on which a document ends, for a calendar (RFC 5545): a whole day, with an alarm when renewing is due. */
export function calendarEntry(
  { id, title, number, issuedAt }: Pick<Document, 'id' | 'title' | 'number' | 'issuedAt'>,
  validUntil: Day,
  { locale, address }: { locale: Locale; address: string },
): string {
  const say = texts[locale];
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tongban//Documents//ZH', 'BEGIN:VEVENT'],
    `UID:${id}@document`,
    `DTSTAMP:${stamp(issuedAt)}`,
    `DTSTART;VALUE=DATE:${plain(validUntil)}`,
    `DTEND;VALUE=DATE:${plain(addDays(validUntil, 1))}`,
    `SUMMARY:${escaped(say.ends(title[locale]))}`,
    `DESCRIPTION:${escaped(say.about(number))}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${noticeDays}D`],
    `DESCRIPTION:${escaped(say.ends(title[locale]))}`,
    ...['END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''],
  ];
  return lines.map(folded).join('\r\n');
}

const plain = (day: Day): string => day.replaceAll('-', '');
const stamp = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/** No line is longer than 75 bytes, and none is cut within a character. */
function folded(line: string): string {
  const parts = [''];
  for (const character of line) {
    const last = parts.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > 74) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts.join('\r\n ');
}
