/** Half width, lower case, without spaces around it: the form in which an address is kept and compared. */
export const normaliseEmail = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/**
 * Whether a text can be an address: one only, without a name, a comment or a group (RFC 5322), so that two texts are two
 * mailboxes wherever they are counted. Only a letter that arrives shows that it is one.
 */
export const isEmail = (address: string): boolean =>
  address.length <= 254 && /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(address);
