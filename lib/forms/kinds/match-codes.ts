import type { Bilingual } from '#lib/kernel/locale.ts';
import { nameKey } from '#lib/kernel/typed-text.ts';

/** An entry of a code list: its code, its names, and the sounds of the Chinese one, a syllable for each character. */
export type Code = {
  value: string;
  label: Bilingual;
  pinyin?: string | undefined;
  /** Other names: codes of other standards, full and former names, short forms. */
  other?: string[] | undefined;
};

/** No name of a list is longer. */
const longest = 120;
/** As many as can be read at a glance. */
const most = 8;

/** A name as it is compared: small letters without accents, spaces, brackets and points. */
export const keyOf = (text: string): string =>
  nameKey(text.slice(0, longest))
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}]/gu, '');

const namesOf = ({ value, label, other = [] }: Code): string[] => [value, label.zh, label.en, ...other].map(keyOf);

/** The entry that was typed: its code, or a name that no other entry has; none where that is open. */
export function entryTyped<C extends Code>(typed: string, codes: readonly C[]): C | undefined {
  const named = entriesNamed(typed, codes);
  return named.length === 1 ? named[0] : undefined;
}

/** The entries that may be meant, the likeliest first; none where it is plain which one is, or nothing is near. */
export function entriesMeant<C extends Code>(typed: string, codes: readonly C[]): C[] {
  const named = entriesNamed(typed, codes);
  if (named.length === 1) return [];
  return named.length > 0 ? named : entriesLike(typed, codes);
}

function entriesNamed<C extends Code>(typed: string, codes: readonly C[]): C[] {
  const code = codes.find(({ value }) => value === typed.trim());
  if (code) return [code];
  const key = typed.length > longest ? '' : keyOf(typed);
  return key ? codes.filter((one) => namesOf(one).includes(key)) : [];
}

/** The entries that begin, sound or look like what was typed so far, the likeliest first, in the order of the list. */
export function entriesLike<C extends Code>(typed: string, codes: readonly C[]): C[] {
  const key = typed.length > longest ? '' : keyOf(typed);
  if (!key) return [];
  return codes
    .map((code) => ({ code, far: distance(key, code) }))
    .filter(({ far }) => far < Infinity)
    .toSorted((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ code }) => code);
}

/** How far an entry is from what was typed: 0 is its name. */
function distance(key: string, code: Code): number {
  const names = namesOf(code);
  const syllables = code.pinyin?.split(' ') ?? [];
  const sounds = [syllables.join(''), syllables.map((one) => one[0]).join('')];
  const ways: (() => boolean)[] = [
    () => names.includes(key),
    () => sounds.includes(key),
    () => names.some((name) => name.startsWith(key)),
    () => sounds.some((sound) => sound.startsWith(key)),
    () => (key.length > 2 || /\p{Script=Han}/u.test(key)) && names.some((name) => name.includes(key)),
    () => [...names, ...sounds.slice(0, 1)].some((name) => isSlip(key, name)),
  ];
  const way = ways.findIndex((holds) => holds());
  return way < 0 ? Infinity : way;
}

/** One sign wrong, missing or too many; in a long name two. */
function isSlip(key: string, name: string): boolean {
  const least = /\p{Script=Han}/u.test(name) ? 3 : 4;
  const slips = name.length > 8 ? 2 : 1;
  return name.length >= least && Math.abs(key.length - name.length) <= slips && edits(key, name) <= slips;
}

/** Levenshtein's distance. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, sign] of [...one].entries()) {
    const next = [line + 1];
    for (let at = 1; at <= other.length; at += 1)
      next[at] = Math.min(
        (row[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (row[at - 1] ?? 0) + (other[at - 1] === sign ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
