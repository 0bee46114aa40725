import { pinyin } from 'pinyin-pro';
import { isHan, normalise, pairsOf, wordsOf } from './analyse.ts';
import { weights } from './weights.ts';

/** The pronunciation of all titles and aliases, searchable from any word on. */
export type Pinyin = { full: Sounds; initials: Sounds; syllables: string[]; pairs: Record<string, string[]> };

/** One line per name of the record in `owners`; `suffixes` are the offsets of word starts, sorted by what follows. */
type Sounds = { text: string; lines: Uint32Array; owners: Uint32Array; suffixes: Uint32Array };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Syllables of a text, one per character, without tones; what is not Chinese stays. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' }).map((one) => one.toLowerCase());

export function buildPinyin(records: { title: string; alias: string[] }[]): Pinyin {
  const full = new SoundsBuilder();
  const initials = new SoundsBuilder();
  const syllables = new Set<string>();
  const pairs = new Map<string, Set<string>>();
  for (const [record, { title, alias }] of records.entries())
    for (const name of new Set([title, ...alias].map(normalise)))
      for (const run of wordsOf(name).filter(isHan)) {
        const sounds = syllablesOf(run);
        const starts = wordStarts(run);
        full.add(record, sounds, starts);
        initials.add(
          record,
          sounds.map((sound) => sound[0] ?? ''),
          starts,
        );
        for (const sound of sounds) syllables.add(sound);
        for (const [at, pair] of pairsOf(run).entries()) notePair(pairs, soundOfPair(sounds, at), pair);
      }
  const listed = [...pairs].map(([sound, written]) => [sound, [...written]] satisfies [string, string[]]);
  return {
    full: full.build(),
    initials: initials.build(),
    syllables: [...syllables],
    pairs: Object.fromEntries<string[]>(listed),
  };
}

export const soundOfPair = (sounds: string[], at: number): string => sounds.slice(at, at + 2).join(' ');

function notePair(pairs: Map<string, Set<string>>, sound: string, pair: string): void {
  const known = pairs.get(sound);
  if (known) known.add(pair);
  else pairs.set(sound, new Set([pair]));
}

export const wordStarts = (run: string): Set<number> => {
  const starts = new Set<number>();
  let at = 0;
  for (const { segment } of segmenter.segment(run)) {
    starts.add(at);
    at += [...segment].length;
  }
  return starts;
};

class SoundsBuilder {
  private text = '';
  private readonly lines: number[] = [];
  private readonly owners: number[] = [];
  private readonly suffixes: number[] = [];

  add(owner: number, sounds: string[], starts: Set<number>): void {
    this.lines.push(this.text.length);
    this.owners.push(owner);
    for (const [at, sound] of sounds.entries()) {
      if (starts.has(at)) this.suffixes.push(this.text.length);
      this.text += sound;
    }
    this.text += '\n';
  }

  build(): Sounds {
    const { text } = this;
    const rest = (offset: number): string => text.slice(offset, text.indexOf('\n', offset));
    const sorted = this.suffixes.map((offset) => ({ offset, follows: rest(offset) }));
    sorted.sort((one, other) => (one.follows < other.follows ? -1 : one.follows > other.follows ? 1 : 0));
    const suffixes = Uint32Array.from(sorted, ({ offset }) => offset);
    return { text, lines: Uint32Array.from(this.lines), owners: Uint32Array.from(this.owners), suffixes };
  }
}

/** The positions of records with a name pronounced like this from one of its words on, and the worth of each. */
export function soundingLike(
  { text, lines, owners, suffixes }: Sounds,
  typed: string,
  most: number,
): Map<number, number> {
  const sounding = new Map<number, number>();
  let low = 0;
  let high = suffixes.length;
  const at = (suffix: number): string => text.substr(suffixes[suffix] ?? 0, typed.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < typed) low = middle + 1;
    else high = middle;
  }
  for (let suffix = low; suffix < suffixes.length && sounding.size < most && at(suffix) === typed; suffix++) {
    const offset = suffixes[suffix] ?? 0;
    const line = lineOf(lines, offset);
    const end = lines[line + 1] ?? text.length;
    // A name that is only this is nearer than a long one that contains it.
    const share = typed.length / (end - (lines[line] ?? 0) - 1);
    const worth = (offset === lines[line] ? weights.pinyinAtStart : 1) * (0.7 + 0.3 * share);
    const owner = owners[line] ?? 0;
    sounding.set(owner, Math.max(worth, sounding.get(owner) ?? 0));
  }
  return sounding;
}

function lineOf(lines: Uint32Array, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
