import type { Query } from './corpus.ts';

/** Ids, best first. */
export type Search = (query: string) => string[] | Promise<string[]>;
/** `ndcg10` and `success3` are means of 0…1; `p50` and `p99` are milliseconds of processor of one query. */
export type Measured = {
  ndcg10: number;
  success3: number;
  zeroHits: number;
  p50: number;
  p99: number;
  queries: number;
};

/** Runs every query once after a short warm-up. Queries without an answer above grade 0 count for time, not for quality. */
export async function measure(search: Search, queries: Query[], clock = processor): Promise<Measured> {
  for (const { q } of queries.slice(0, 200)) await search(q);
  const times: number[] = [];
  const scores: { ndcg: number; success: number }[] = [];
  let zeroHits = 0;
  for (const { q, rel } of queries) {
    const before = clock();
    const answered = await search(q);
    times.push(clock() - before);
    // A catalogue in two languages has each id twice.
    const ids = [...new Set(answered)];
    if (ids.length === 0) zeroHits++;
    if (Object.values(rel).some((grade) => grade > 0))
      scores.push({ ndcg: ndcg(ids, rel), success: success(ids, rel) });
  }
  times.sort((one, other) => one - other);
  return {
    ndcg10: mean(scores.map((score) => score.ndcg)),
    success3: mean(scores.map((score) => score.success)),
    zeroHits,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.min(times.length - 1, Math.floor(times.length * 0.99))] ?? 0,
    queries: queries.length,
  };
}

/** Milliseconds of processor that this process has used. */
export function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** nDCG of the first ten with gains 2^grade − 1. */
export function ndcg(ids: string[], rel: Query['rel']): number {
  const gain = (grades: number[]): number =>
    grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** Math.max(0, grade) - 1) / Math.log2(index + 2), 0);
  const ideal = gain(Object.values(rel).toSorted((one, other) => other - one));
  return ideal === 0 ? 0 : gain(ids.map((id) => rel[id] ?? 0)) / ideal;
}

const success = (ids: string[], rel: Query['rel']): number =>
  ids.slice(0, 3).some((id) => (rel[id] ?? 0) > 0) ? 1 : 0;

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
