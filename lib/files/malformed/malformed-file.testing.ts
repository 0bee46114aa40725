/** A file that must be refused, and as what. */
export type Malformed = { what: string; name: string; bytes: Buffer; code: string };
