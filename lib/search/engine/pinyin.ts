import { pinyin } from 'pinyin-pro';
import { isHan, normalise, pairsOf, wordsOf } from './analyse.ts';
import { weights } from './weights.ts';

/** The titles and aliases of all records as they are pronounced, to be found from any word on. */
export type Spoken = { full: Sounds; initials: Sounds; syllables: string[]; pairs: Record<string, string[]> };

/** One line per name, `owners` tells whose; `suffixes` are the places of word starts, sorted by what follows. */
type Sounds = { text: string; lines: Uint32Array; owners: Uint32Array; suffixes: Uint32Array };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Syllables of a text, one per character, without tones; what is not Chinese stays. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' }).map((one) => one.toLowerCase());

export function buildSpoken(records: { title: string; alias: string[] }[]): Spoken {
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
        for (const [place, pair] of pairsOf(run).entries()) notePair(pairs, soundOfPair(sounds, place), pair);
      }
  const listed = [...pairs].map(([sound, written]) => [sound, [...written]] satisfies [string, string[]]);
  return {
    full: full.build(),
    initials: initials.build(),
    syllables: [...syllables],
    pairs: Object.fromEntries<string[]>(listed),
  };
}

export const soundOfPair = (sounds: string[], place: number): string => sounds.slice(place, place + 2).join(' ');

function notePair(pairs: Map<string, Set<string>>, sound: string, pair: string): void {
  const known = pairs.get(sound);
  if (known) known.add(pair);
  else pairs.set(sound, new Set([pair]));
}

/** Which characters begin a word. */
export const wordStarts = (run: string): Set<number> => {
  const starts = new Set<number>();
  let place = 0;
  for (const { segment } of segmenter.segment(run)) {
    starts.add(place);
    place += [...segment].length;
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
    for (const [place, sound] of sounds.entries()) {
      if (starts.has(place)) this.suffixes.push(this.text.length);
      this.text += sound;
    }
    this.text += '\n';
  }

  build(): Sounds {
    const { text } = this;
    const rest = (place: number): string => text.slice(place, text.indexOf('\n', place));
    const sorted = this.suffixes.map((place) => ({ place, follows: rest(place) }));
    sorted.sort((one, other) => (one.follows < other.follows ? -1 : one.follows > other.follows ? 1 : 0));
    const suffixes = Uint32Array.from(sorted, ({ place }) => place);
    return { text, lines: Uint32Array.from(this.lines), owners: Uint32Array.from(this.owners), suffixes };
  }
}

/** Records with a name that is pronounced like this from one of its words on, and what that is worth. */
export function soundingLike(
  { text, lines, owners, suffixes }: Sounds,
  typed: string,
  most: number,
): Map<number, number> {
  const found = new Map<number, number>();
  let low = 0;
  let high = suffixes.length;
  const at = (place: number): string => text.substr(suffixes[place] ?? 0, typed.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < typed) low = middle + 1;
    else high = middle;
  }
  for (let place = low; place < suffixes.length && found.size < most && at(place) === typed; place++) {
    const position = suffixes[place] ?? 0;
    const line = lineOf(lines, position);
    const end = lines[line + 1] ?? text.length;
    // A name that is nothing else is nearer than a long one with the word in it.
    const share = typed.length / (end - (lines[line] ?? 0) - 1);
    const worth = (position === lines[line] ? weights.pinyinAtStart : 1) * (0.7 + 0.3 * share);
    const owner = owners[line] ?? 0;
    found.set(owner, Math.max(worth, found.get(owner) ?? 0));
  }
  return found;
}

function lineOf(lines: Uint32Array, position: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
