import type { FileKind } from './kind.ts';

const megabyte = 1024 * 1024;

/** What a question takes: kinds, bytes of one file, bytes of all, and how many. */
export type Allowance = { kinds: FileKind[]; size: number; total: number; count: number };

/** What a question takes that says nothing else; no question may take more. */
export const most: Allowance = {
  kinds: ['jpeg', 'png', 'pdf', 'ofd'],
  size: 50 * megabyte,
  total: 200 * megabyte,
  count: 10,
};

/** An image is decoded, so it may hold less than a file that is only read. */
export const largestImage = { bytes: 20 * megabyte, pixels: 50_000_000 };
