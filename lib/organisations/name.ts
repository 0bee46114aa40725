/** The form in which a company's name is kept: without spaces around it, each run of spaces one. */
export const normaliseName = (typed: string): string => typed.trim().replaceAll(/\s+/gu, ' ');

/**
 * Whether a normalised text can be a company's name, of up to 100 characters. It stands in letters to people who have
 * not asked for them, so that it holds no address of the web, and nothing that is not seen or turns the line around.
 */
export const isName = (name: string): boolean =>
  name.length > 0 && name.length <= 100 && !/[\p{C}\p{Zl}\p{Zp}]|:\/\/|www\./iu.test(name);
