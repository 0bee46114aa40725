import type { Measured } from './measure.ts';

export const heading = (title: string): string =>
  `\n${title.padEnd(44)} nDCG@10  success@3  zero   p50 ms   p99 ms  queries`;

export const row = (name: string, { ndcg10, success3, zeroHits, p50, p99, queries }: Measured): string =>
  [
    name.padEnd(44),
    ndcg10.toFixed(3).padStart(8),
    success3.toFixed(3).padStart(10),
    String(zeroHits).padStart(6),
    p50.toFixed(2).padStart(8),
    p99.toFixed(2).padStart(8),
    String(queries).padStart(8),
  ].join(' ');
