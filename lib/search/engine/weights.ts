export const fieldWeights = { title: 4, alias: 4, keywords: 2, department: 1, summary: 1 } as const;
export type Field = keyof typeof fieldWeights;
export const fields = Object.keys(fieldWeights) as Field[];

/** The other numbers of the recipe; those of looser matches compare them with the word itself. */
export const weights = {
  /** BM25+: k1, b and delta. */
  saturation: 1.2,
  lengthLoss: 0.7,
  floor: 0.5,
  stem: 0.9,
  prefix: 0.5,
  character: 0.5,
  typo: 0.7,
  /** A word two edits away is worth `typo` twice. */
  pinyin: 2.8,
  /** Pinyin from the start of a title, compared with pinyin from a later word. */
  pinyinAtStart: 1.15,
  homophone: 0.8,
  /** A word such as “how” beside others. */
  functionWord: 0.1,
  rewrite: 0.85,
  /** The part of its score that a record keeps however little of the query it matches. */
  softAndFloor: 0.5,
  wholeName: 0.2,
  /** For a name of the same words as the query, less for each that only one of them has. */
  likeName: 0.4,
  /** A hit that is worth less than this part of the best one is left out. */
  tail: 0.1,
  popularity: 1.2,
} as const;

/** How much a match says about whether a record is for what was asked; a word in a name says 1. */
export const fitWeights = {
  /** A word in a name that says otherwise nothing of what was asked. */
  partOfName: 0.4,
  keywords: 0.5,
  summary: 0.4,
  /** A Chinese character in other company. */
  character: 0.3,
  /** How much a word counts that is missing. */
  word: 2,
  everydayWord: 1,
} as const;

/** From this fit on a record is for what was asked; below it, it is only the closest. */
export const exactFit = 0.55;

/** Bounds of the work for one query, whatever is typed. */
export const bounds = {
  characters: 200,
  queryTerms: 24,
  variants: 8,
  completions: 40,
  corrections: 6,
  homophones: 6,
  pinyinMatches: 4000,
  nameChecks: 12,
} as const;

/** The steps of the recipe; the evaluation turns them off one by one. */
export type Steps = {
  stems: boolean;
  characters: boolean;
  pinyin: boolean;
  homophones: boolean;
  prefix: boolean;
  typos: boolean;
  softAnd: boolean;
  questionWords: boolean;
  rewrites: boolean;
  wholeName: boolean;
  popularity: boolean;
  bestBets: boolean;
};
export const allSteps: Steps = {
  stems: true,
  characters: true,
  pinyin: true,
  homophones: true,
  prefix: true,
  typos: true,
  softAnd: true,
  questionWords: true,
  rewrites: true,
  wholeName: true,
  popularity: true,
  bestBets: true,
};
