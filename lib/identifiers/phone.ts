/** Eleven digits, without spaces, hyphens and China's country code. */
export const normalisePhone = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');

/** Whether a normalised number is one of a mobile telephone in mainland China. */
export const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);
