import { formatDateTime } from '#app/_ui/format.ts';
import type { ForeignState, ForeignVerdict, Part } from '#lib/documents/foreign/check-foreign.ts';
import { isObject, listOf, type JsonObject } from '#lib/documents/foreign/json.ts';
import { timeOf } from '#lib/documents/foreign/values.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Finding } from './finding.ts';
import { foreignWords } from './foreign-words.ts';

/** Never the look of a document of ours that is valid. */
const looks: Record<ForeignState, string> = {
  ...{ malformed: 'border-overdue bg-overdue-tint', broken: 'border-overdue bg-overdue-tint' },
  ...{ unsigned: 'border-near bg-near-tint', unchecked: 'border-near bg-near-tint', over: 'border-near bg-near-tint' },
  holds: 'border-paused bg-paused-tint',
};

type Lines = Finding['lines'];
type Reader = { locale: Locale; now: Date };

const mostFaults = 20;
const mostLines = 200;

/** What a reader is shown of a W3C credential or presentation that somebody else issued. */
export function foreignFinding({ state, faults, parts }: ForeignVerdict, reader: Reader): Finding {
  const say = foreignWords[reader.locale];
  const { title, about } = say.states[state];
  const wrong = faults.map(({ at, code }) => ({ label: say.labels.fault, value: say.place(at, say.faults[code]) }));
  const isCovered = (parts[0]?.proofs.length ?? 0) > 0;
  const lines = parts.flatMap((part, index) => [
    ...partLines(part, index, reader),
    ...proofLines(part, index > 0 && isCovered, reader),
  ]);
  return {
    ...{ look: looks[state], title },
    about: [about, ...timeWords(parts, reader), say.notOurs[isSigned(parts) ? 'signed' : 'unsigned']].join(
      reader.locale === 'zh' ? '' : ' ',
    ),
    heading: parts[0] ? headingOf(parts[0], reader) : '',
    lines: [...first(mostFaults, wrong, reader), ...first(mostLines, lines, reader)],
  };
}

/** So many lines, and how many more there are. */
function first(most: number, lines: Lines, { locale }: Reader): Lines {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), { label: '…', value: foreignWords[locale].more(more) }] : lines;
}

const isSigned = (parts: Part[]): boolean => parts.some(({ kind, proofs }) => kind === 'envelope' || proofs.length > 0);

/** That the time of one of the credentials is over, or has not begun. */
function timeWords(parts: Part[], { locale, now }: Reader): string[] {
  const { ended, notBegun } = foreignWords[locale];
  const isOver = parts.some(({ content }) => (timeOf(content['validUntil']) ?? Infinity) < now.getTime());
  const isAhead = parts.some(({ content }) => (timeOf(content['validFrom']) ?? -Infinity) > now.getTime());
  return [...(isOver ? [ended] : []), ...(isAhead ? [notBegun] : [])];
}

const headingOf = ({ kind, content }: Part, { locale }: Reader): string =>
  textIn(content['name'], locale) ?? foreignWords[locale].kinds[kind];

function partLines(part: Part, index: number, reader: Reader): Lines {
  const { kinds, labels, nobody } = foreignWords[reader.locale];
  const { kind, content } = part;
  const { issuer, holder, type } = content;
  const types = listOf(type).map(plain);
  const line = (label: string, value: string | undefined): Lines => (value ? [{ label, value: cut(value) }] : []);
  return [
    ...(index === 0
      ? line(labels.type, types.join('\n'))
      : line(`${kinds[kind]} ${index}`, [textIn(content['name'], reader.locale) ?? [], types].flat().join('\n'))),
    ...(kind !== 'presentation' ? line(labels.issuer, partyIn(issuer, reader.locale) ?? nobody) : []),
    ...(kind === 'presentation' ? line(labels.holder, partyIn(holder, reader.locale) ?? nobody) : []),
    ...line(labels.description, textIn(content['description'], reader.locale)),
    ...listOf(content['credentialSubject']).flatMap((subject) => line(labels.about, claimsIn(subject))),
    ...validityLines(content, reader),
  ];
}

function validityLines({ validFrom, validUntil, credentialStatus }: JsonObject, { locale, now }: Reader): Lines {
  const { labels, over, notYet, status } = foreignWords[locale];
  const [from, until] = [timeOf(validFrom), timeOf(validUntil)];
  const said = (time: number) => (Number.isFinite(time) ? formatDateTime(new Date(time), locale) : '∞');
  return [
    ...(from === undefined ? [] : [{ label: labels.from, value: said(from) + (from > now.getTime() ? notYet : '') }]),
    ...(until === undefined ? [] : [{ label: labels.until, value: said(until) + (until < now.getTime() ? over : '') }]),
    ...(credentialStatus === undefined ? [] : [{ label: labels.status, value: status }]),
  ];
}

function proofLines({ kind, proofs, content }: Part, isCovered: boolean, { locale }: Reader): Lines {
  const { labels, proofs: say } = foreignWords[locale];
  const line = (value: string) => ({ label: labels.proof, value });
  if (proofs.length === 0) return [line(say[kind === 'envelope' ? 'envelope' : isCovered ? 'covered' : 'none'])];
  const kinds = listOf(content['proof']).map((proof) => (isObject(proof) ? proof : {}));
  return proofs.map((state, index) => {
    const { cryptosuite, type } = kinds[index] ?? {};
    return line(state === 'unknown_kind' ? `${say[state]}\n${cut(plain(cryptosuite ?? type))}` : say[state]);
  });
}

/** The text of a name or description, in the reader's language where it has one. */
function textIn(value: unknown, locale: Locale): string | undefined {
  const texts = listOf(value).map((one) => (isObject(one) ? one : { '@value': one, '@language': '' }));
  const found = texts.find(({ '@language': language }) => plain(language).toLowerCase().startsWith(locale)) ?? texts[0];
  return typeof found?.['@value'] === 'string' && found['@value'].trim() !== '' ? cut(found['@value']) : undefined;
}

/** Somebody's name and address, as far as they are there. */
function partyIn(party: unknown, locale: Locale): string | undefined {
  if (!isObject(party)) return party === undefined ? undefined : plain(party);
  const said = [textIn(party['name'], locale), party['id'] === undefined ? undefined : plain(party['id'])];
  return said.filter((one) => one !== undefined).join('\n') || undefined;
}

const claimsIn = (subject: unknown): string =>
  isObject(subject)
    ? Object.entries(subject)
        .map(([name, value]) => `${name}: ${plain(value)}`)
        .join('\n')
    : plain(subject);

const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const longest = 2000;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
