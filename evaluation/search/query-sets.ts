import { isHan, normalise, wordsOf } from '#lib/search/engine/analyse.ts';
import { syllablesOf } from '#lib/search/engine/pinyin.ts';
import type { Item, Query } from './corpus.ts';

/** Numbers 0…1, the same in every run (Park and Miller). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const pick = <T>(random: () => number, from: T[]): T | undefined => from[Math.floor(random() * from.length)];

/** The everyday names and titles of three to eight Chinese characters. */
function namesToType(items: Item[]): string[] {
  const names = items.flatMap(({ alias, title }) => [...alias, title]).map(normalise);
  return [...new Set(names)].filter((name) => /^\p{Script=Han}{3,8}$/u.test(name));
}

/** Queries answered by every item with a name that has the phrase or sounds like it. */
function asked(items: Item[], phrases: { q: string; says: string; sounds: string }[]): Query[] {
  const sounds = new Map<string, string>();
  const soundOf = (name: string): string => {
    const known = sounds.get(name) ?? syllablesOf(name).join(' ');
    sounds.set(name, known);
    return known;
  };
  const named = items.map(({ id, title, alias }) => ({ id, names: [title, ...alias].map(normalise) }));
  return phrases.map(({ q, says, sounds: wanted }) => {
    const answers = named.filter(({ names }) =>
      names.some((name) => name.includes(says) || ` ${soundOf(name)} `.includes(` ${wanted} `)),
    );
    return { q, rel: Object.fromEntries(answers.map(({ id }) => [id, 1])) };
  });
}

const most = 400;

/**
 * From names of 3 to 8 Chinese characters (aliases and titles), seeded, at most 400 of each:
 * `pinyin` all syllables joined; `initials` first letters of names of 3 to 5 characters; `homophones` the name with one
 * character replaced by another of the same syllable from some title. Every item with the name in a title or alias, or
 * with a name that sounds the same, is an answer.
 */
export function pinyinSets(items: Item[]): { pinyin: Query[]; initials: Query[]; homophones: Query[] } {
  const random = randomFrom(20_261_125);
  const names = shuffled(namesToType(items), random).slice(0, most);
  const characters = charactersBySound(items);
  const phrases = names.map((says) => ({ says, syllables: syllablesOf(says) }));
  const make = (list: typeof phrases, toQuery: (phrase: (typeof phrases)[number]) => string | undefined): Query[] =>
    asked(
      items,
      list.flatMap((phrase) => {
        const q = toQuery(phrase);
        return q ? [{ q, says: phrase.says, sounds: phrase.syllables.join(' ') }] : [];
      }),
    );
  const firstLetters = (syllables: string[]): string => syllables.map(([first]) => first).join('');
  return {
    pinyin: make(phrases, ({ syllables }) => syllables.join('')),
    initials: make(
      phrases.filter(({ syllables }) => syllables.length <= 5),
      ({ syllables }) => firstLetters(syllables),
    ),
    homophones: make(phrases, ({ says, syllables }) => misheard([...says], syllables, { characters, random })),
  };
}

type Hearing = { characters: Map<string, Set<string>>; random: () => number };

function misheard(says: string[], syllables: string[], { characters, random }: Hearing): string | undefined {
  const at = Math.floor(random() * says.length);
  const others = [...(characters.get(syllables[at] ?? '') ?? [])].filter((other) => other !== says[at]);
  const other = pick(random, others);
  return other && says.with(at, other).join('');
}

function charactersBySound(items: Item[]): Map<string, Set<string>> {
  const bySound = new Map<string, Set<string>>();
  for (const { title } of items)
    for (const run of wordsOf(normalise(title)).filter(isHan)) {
      const sounds = syllablesOf(run);
      for (const [at, character] of [...run].entries()) {
        const sound = sounds[at] ?? '';
        bySound.set(sound, (bySound.get(sound) ?? new Set()).add(character));
      }
    }
  return bySound;
}

const shuffled = <T>(values: T[], random: () => number): T[] =>
  values
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);

/** Each query with one edit (left out, doubled, replaced or swapped with the next), seeded, in its longest word of five letters and more; not the first letter. */
export function withTypos(queries: Query[]): { typed: Query[]; meant: Query[] } {
  const random = randomFrom(4711);
  const pairs = queries.flatMap((meant) => {
    const longest = wordsOf(normalise(meant.q))
      .filter((word) => /^[a-z]{5,}$/.test(word))
      .toSorted((one, other) => other.length - one.length)[0];
    if (!longest) return [];
    return [{ meant, typed: { ...meant, q: normalise(meant.q).replace(longest, mistyped(longest, random)) } }];
  });
  return { typed: pairs.map(({ typed }) => typed), meant: pairs.map(({ meant }) => meant) };
}

function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = String.fromCodePoint(97 + Math.floor(random() * 26));
  const [start, here = '', next = '', rest] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const edits = [
    start + next + rest,
    start + here + here + next + rest,
    start + letter + next + rest,
    start + next + here + rest,
  ];
  return pick(random, edits) ?? word;
}
