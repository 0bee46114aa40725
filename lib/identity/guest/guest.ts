/** Days after which what a guest wrote lapses, and for which a link to it works. */
export const guestDays = 28;

/** With a wrong word as with the right one. */
export const mostTries = 5;

export const linkText = (token: string): string => `resume-link:${token}`;

/** Bound to the token, which is kept nowhere: nobody can try words on a copy of the database. */
export const wordText = (token: string, word: string): string => `resume-word:${token}:${normaliseWord(word)}`;

export const shortestWord = 4;

/** A word as somebody remembers it: small or large, wide or narrow, with or without spaces. */
export const normaliseWord = (word: string): string => word.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
