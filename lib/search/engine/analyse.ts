import { stemmer } from '@orama/stemmers/english';
import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const hasHan = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const apostrophes = /(?<=\p{L})['’](?=\p{L})/gu;
const codeParts = /\p{L}+|\p{N}+/gu;
const joined = /[a-z0-9]+(?:[-/.][a-z0-9]+)+/g;

/** Turns full width into half width, capitals into small letters, traditional into simplified, and drops accents. */
export const normalise = (text: string): string => {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return hasHan.test(plain) ? simplify(plain) : plain;
};

/** Words of Latin letters and digits, and whole runs of Chinese, in their order; the text is normalised. */
export const wordsOf = (normalised: string): string[] => normalised.replaceAll(apostrophes, '').match(runs) ?? [];

export const isHan = (word: string): boolean => hasHan.test(word);

/** The stem of an English word; short words and words with digits are their own. */
export const stemOf = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);

/** The letters and digits of a code: `sa` and `100` of `sa100`; none of a plain word. */
export const partsOfCode = (word: string): string[] => {
  const parts = word.match(codeParts) ?? [];
  return parts.length > 1 ? parts : [];
};

export const pairsOf = (run: string): string[] => {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/**
 * Terms to index: Latin words and numbers as typed, codes whole and in parts (`v5c/4`: `v5c4`, `v5c`, `4`),
 * Chinese as overlapping pairs and single characters.
 */
export const analyse = (text: string): string[] => {
  const normalised = normalise(text);
  const whole = (normalised.match(joined) ?? []).map((code) => code.replaceAll(/[-/.]/g, ''));
  return [
    ...wordsOf(normalised).flatMap((word) => (isHan(word) ? hanTerms(word) : [word, ...partsOfCode(word)])),
    ...whole,
  ];
};

const hanTerms = (run: string): string[] => {
  const characters = [...run];
  return characters.length < 2 ? characters : [...pairsOf(run), ...characters];
};
