/** Half width, lower case, without spaces: the form in which an address is kept and compared. */
export const normaliseEmail = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Whether a normalised text can be an address; only a letter that arrives shows that it is one. */
export const isEmail = (address: string): boolean =>
  address.length <= 254 && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address);
