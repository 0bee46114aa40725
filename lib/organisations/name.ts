/**
 * Accepts a cleaned name of up to 100 characters. Refuses web addresses, invisible and direction-changing
 * characters, because the name appears in letters to people who did not ask for them.
 */
export const isName = (name: string): boolean =>
  name.length > 0 && name.length <= 100 && !/[\p{C}\p{Zl}\p{Zp}]|:\/\/|www\./iu.test(name);
