/**
 * `unavailable`: the scanner did not answer, ask again later. `failed`: it answered that it cannot judge these bytes, and
 * will not another time either.
 */
export type Verdict =
  | { verdict: 'clean' }
  | { verdict: 'infected'; name: string }
  | { verdict: 'failed'; reason: string }
  | { verdict: 'unavailable'; reason: string };

/** Looks for malicious programs in bytes; never throws because of the scanner itself. */
export type Scanner = { scan(bytes: AsyncIterable<Uint8Array>): Promise<Verdict> };

/** Without a scanner files are kept as `not-scanned`. */
export type WithScanner = { scanner: Scanner | undefined };
