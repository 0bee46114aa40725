/** Signs that write nothing: zero-width spaces, joiners, marks of direction, byte order marks, variation selectors. */
const unseen = /[\p{Cf}\u034F\uFE00-\uFE0F]/gu;
const dashes = /[\p{Pd}\u2043\u2212\u02D7]/gu;

/**
 * The same in running text, where a joiner between Arabic or Mongolian letters or the parts of a picture, and the
 * Mongolian vowel separator, change what is read.
 */
const unseenInText =
  /(?<![\p{scx=Arab}\p{scx=Mong}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{scx=Arab}\p{scx=Mong}\p{Extended_Pictographic}])|(?![\u180E\u200C\u200D])\p{Cf}/gu;

/** One line as it is kept: composed (NFC), without control or invisible characters, trimmed. */
export const cleanLine = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(unseenInText, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

/** Several lines: as one line, but line breaks and tabs stay; CR LF is one break. */
export const cleanLines = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(unseenInText, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/** Half width, every dash a hyphen, nothing invisible: as machines expect what people type. */
export const plainTyped = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(/\p{Cc}/gu, ' ')
    .trim();

/** A number, a code or a reference: plain, without spaces and dashes. */
export const compactTyped = (typed: string): string => plainTyped(typed).replace(/[\s-]/g, '');

/** Characters as people count them. */
export const lengthOf = (text: string): number => [...text].length;

/**
 * The signs that a name is found without, as a class of characters for JavaScript and Postgres: spaces, points, hyphens,
 * apostrophes and what cannot be seen.
 */
export const nameNoise = String.raw`\s·•・‧∙⋅᛫.。'’‘ʼ\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF‐‑‒–—―−-`;
const noise = new RegExp(`[${nameNoise}]`, 'gu');

/** A name as it is compared: whatever point, space or composition stands in it. */
export const nameKey = (typed: string): string => typed.normalize('NFKC').replace(noise, '').toLowerCase();

/**
 * Text within other text, where no element can stand: one that runs from right to left is set apart, so that the numbers
 * around it keep their order.
 */
export const isolated = (text: string): string =>
  /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}]/u.test(text) ? `\u2068${text}\u2069` : text;
