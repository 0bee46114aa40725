import { normalise } from './analyse.ts';

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;
/** Longer runs of Chinese are looked for by their beginning; a title is not longer. */
const longestRun = 12;

/** A text in parts, of which every second, from the one at 1, has words of the query: `['', '居住', '证申领']`. */
export function partsOf(text: string, query: string): string[] {
  const wanted = [...new Set((normalise(query).match(runs) ?? []).flatMap(pieces))];
  if (wanted.length === 0) return [text];
  const longestFirst = wanted.toSorted((one, other) => other.length - one.length);
  return text.split(new RegExp(`(${longestFirst.join('|')})`, 'giu'));
}

/** What of a run is worth marking: a word from its start; Chinese by two characters and more, or one that stands alone. */
function pieces(run: string): string[] {
  if (!han.test(run)) return run.length > 2 ? [`(?<![\\p{L}\\p{N}])${run}`] : [];
  const characters = [...run].slice(0, longestRun);
  if (characters.length === 1) return [run];
  return characters.flatMap((_, from) =>
    characters.flatMap((__, to) => (to > from ? [characters.slice(from, to + 1).join('')] : [])),
  );
}
