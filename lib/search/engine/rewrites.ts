import { isHan, normalise, wordsOf } from './analyse.ts';
import { bounds } from './weights.ts';

/** A phrase of `from` in a query may be read as each phrase of `to`. */
export type Rewrite = { from: string[]; to: string[]; when?: string };

/** Another reading of a query; `times` is the number of phrases replaced. */
export type Reading = { text: string; times: 1 | 2 };
export type Rewriter = (text: string) => Reading[];

const longestPhrase = 8;

/** Readings with one phrase replaced, those of the longest phrases first, then readings with two. */
export function makeRewriter(rewrites: Rewrite[]): Rewriter {
  const replace = makeReplacer(rewrites);
  return (text) => {
    const once = replace(text).slice(0, bounds.variants);
    const known = new Set([text, ...once]);
    const twice = new Set(once.flatMap(replace).filter((reading) => !known.has(reading)));
    return [
      ...once.map((reading) => ({ text: reading, times: 1 as const })),
      ...[...twice].slice(0, bounds.variants).map((reading) => ({ text: reading, times: 2 as const })),
    ];
  };
}

function makeReplacer(rewrites: Rewrite[]): (text: string) => string[] {
  const readings = new Map<string, Set<string>>();
  for (const { from, to, when } of rewrites)
    if (when !== 'index') for (const phrase of from.map(spaced)) addTo(readings, phrase, to.map(spaced));
  return (text) => {
    const pieces = wordsOf(text).flatMap((word) => (isHan(word) ? [...word] : [word]));
    const variants = new Set<string>();
    for (let length = Math.min(longestPhrase, pieces.length); length > 0; length--)
      for (let start = 0; start + length <= pieces.length && variants.size < bounds.variants; start++)
        for (const reading of readings.get(pieces.slice(start, start + length).join(' ')) ?? [])
          variants.add([...pieces.slice(0, start), reading, ...pieces.slice(start + length)].join(' '));
    return [...variants].map(closed);
  };
}

/** Words and Chinese characters apart, so that one lookup serves both. */
const spaced = (phrase: string): string =>
  wordsOf(normalise(phrase))
    .flatMap((word) => (isHan(word) ? [...word] : [word]))
    .join(' ');

const closed = (text: string): string => text.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

function addTo(readings: Map<string, Set<string>>, phrase: string, to: string[]): void {
  const known = readings.get(phrase) ?? new Set();
  for (const reading of to) if (reading !== phrase && reading !== '') known.add(reading);
  readings.set(phrase, known);
}
