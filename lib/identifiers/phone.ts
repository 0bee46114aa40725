export const normalisePhone = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');

export const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);
