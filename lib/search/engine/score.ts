import { eachRecord, rarity, type Postings } from './postings.ts';
import type { QueryTerm } from './query-terms.ts';
import { weights } from './weights.ts';

/** The scores of all records for one query; made once for an index and used again for each query. */
export class Scores {
  readonly total: number;
  /** The positions of the records in the order of equal scores, and the rank of each position in it. */
  private readonly ranking: number[];
  private readonly ranks: Uint32Array;
  private readonly best: Float32Array;
  /** The same bytes as whole numbers: a larger score above 0 has larger bits. */
  private readonly bits: Uint32Array;
  /** The positions of the records that have a score, in no order. */
  hits: number[] = [];
  private readonly sum: Float32Array;
  private readonly share: Float32Array;
  private readonly termBest: Float32Array;
  private readonly termOf: Uint32Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;
  private termNumber = 0;

  constructor(ranking: number[]) {
    const total = ranking.length;
    this.total = total;
    this.ranking = ranking;
    this.ranks = new Uint32Array(total);
    for (const [rank, position] of ranking.entries()) this.ranks[position] = rank;
    this.best = new Float32Array(total);
    this.bits = new Uint32Array(this.best.buffer);
    this.sum = new Float32Array(total);
    this.share = new Float32Array(total);
    this.termBest = new Float32Array(total);
    this.termOf = new Uint32Array(total);
    this.touched = new Uint32Array(total);
  }

  of(record: number): number {
    return this.best[record] ?? 0;
  }

  /** Raises a score by a part of itself. */
  lift(record: number, part: number): void {
    this.best[record] = this.of(record) * (1 + part);
  }

  /** Hits by score, the best first, then by rank. One number each, they sort without a comparing function. */
  sorted(hits: number[]): number[] {
    const keys = hits.map((hit) => (mostBits - (this.bits[hit] ?? 0)) * mostRecords + (this.ranks[hit] ?? 0));
    return Array.from(new Float64Array(keys).sort(), (key) => this.ranking[key % mostRecords] ?? 0);
  }

  clear(): void {
    for (const hit of this.hits) this.best[hit] = 0;
    this.hits = [];
  }

  /** Scores a variant of the query; a record keeps its best. Returns the largest share of the query that one matched. */
  add(postings: Postings, queryTerms: QueryTerm[], { factor, softAnd }: { factor: number; softAnd: boolean }): number {
    const importance = queryTerms.map((queryTerm) => importanceOf(postings, queryTerm, this.total));
    const all = importance.reduce((sum, each) => sum + each, 0);
    for (const [index, queryTerm] of queryTerms.entries())
      this.addQueryTerm(postings, queryTerm, (importance[index] ?? 0) / all);
    let largest = 0;
    for (let at = 0; at < this.touchedCount; at++) {
      const record = this.touched[at] ?? 0;
      const share = this.share[record] ?? 0;
      largest = Math.max(largest, share);
      this.keep(record, factor * this.scoreOf(record, softAnd ? share : 1));
      this.sum[record] = 0;
      this.share[record] = 0;
    }
    this.touchedCount = 0;
    return largest;
  }

  private scoreOf(record: number, share: number): number {
    return (this.sum[record] ?? 0) * (weights.softAndFloor + (1 - weights.softAndFloor) * share);
  }

  private keep(record: number, score: number): void {
    const before = this.best[record] ?? 0;
    if (before === 0) this.hits.push(record);
    if (score > before) this.best[record] = score;
  }

  private addQueryTerm(postings: Postings, queryTerm: QueryTerm, share: number): void {
    const number = ++this.termNumber;
    const visit = (record: number, worth: number): void => {
      if (this.termOf[record] !== number) {
        this.termOf[record] = number;
        this.termBest[record] = 0;
        if (this.sum[record] === 0) this.touched[this.touchedCount++] = record;
        this.share[record] = (this.share[record] ?? 0) + share;
      }
      const more = worth - (this.termBest[record] ?? 0);
      if (more <= 0) return;
      this.termBest[record] = worth;
      this.sum[record] = (this.sum[record] ?? 0) + more;
    };
    const { weight: ofQueryTerm = 1 } = queryTerm;
    for (const { term, weight } of queryTerm.readings)
      eachRecord(postings, term, (record, worth) => visit(record, worth * weight * ofQueryTerm));
    if (!queryTerm.sounding) return;
    const rare = weights.pinyin * rarity(queryTerm.sounding.size, this.total);
    for (const [record, worth] of queryTerm.sounding) visit(record, worth * rare);
  }
}

/** A double holds the bits of a score above 0 and a rank exactly, as one whole number. */
const mostBits = 2 ** 31;
const mostRecords = 2 ** 21;

function importanceOf({ counts }: Postings, { readings, sounding, weight = 1 }: QueryTerm, total: number): number {
  const exact = readings[0] ? (counts[readings[0].term] ?? 0) : 0;
  return weight * rarity(Math.min(total, Math.max(exact, sounding?.size ?? 0)), total);
}
