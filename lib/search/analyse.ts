const words = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/** One spelling for what reads the same: full width as half, capitals as small, no accents. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');

/** Terms to index and to look for: Latin words and numbers as typed, Chinese as overlapping pairs and single characters. */
export const analyse = (text: string): string[] => {
  const runs = normalise(text).match(words) ?? [];
  return runs.flatMap((run) => (han.test(run) ? hanTerms(run) : [run]));
};

const hanTerms = (run: string): string[] => {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...pairs, ...characters];
};
