import { eachRecord, rarity, type Postings } from './postings.ts';
import type { Slot } from './query-terms.ts';
import { weights } from './weights.ts';

/** Scores of all records for one query; made once for an index and used again for each query. */
export class Scores {
  readonly total: number;
  /** The places of the records as equal scores go, and where in that each place is. */
  private readonly ranking: number[];
  private readonly ranks: Uint32Array;
  private readonly best: Float32Array;
  /** The same bytes as whole numbers: of scores above 0 the larger has the larger bits. */
  private readonly bits: Uint32Array;
  /** The records that have a score, in no order. */
  found: number[] = [];
  private readonly sum: Float32Array;
  private readonly share: Float32Array;
  private readonly slotBest: Float32Array;
  private readonly slotOf: Uint32Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;
  private slotNumber = 0;

  constructor(ranking: number[]) {
    const total = ranking.length;
    this.total = total;
    this.ranking = ranking;
    this.ranks = new Uint32Array(total);
    for (const [rank, place] of ranking.entries()) this.ranks[place] = rank;
    this.best = new Float32Array(total);
    this.bits = new Uint32Array(this.best.buffer);
    this.sum = new Float32Array(total);
    this.share = new Float32Array(total);
    this.slotBest = new Float32Array(total);
    this.slotOf = new Uint32Array(total);
    this.touched = new Uint32Array(total);
  }

  of(record: number): number {
    return this.best[record] ?? 0;
  }

  /** Raises a score by a part of itself. */
  lift(record: number, part: number): void {
    this.best[record] = this.of(record) * (1 + part);
  }

  /** Places by score, the best first, then by rank: as one number each they sort without a function to compare them. */
  sorted(places: number[]): number[] {
    const keys = places.map((place) => (mostBits - (this.bits[place] ?? 0)) * mostRecords + (this.ranks[place] ?? 0));
    return Array.from(new Float64Array(keys).sort(), (key) => this.ranking[key % mostRecords] ?? 0);
  }

  clear(): void {
    for (const record of this.found) this.best[record] = 0;
    this.found = [];
  }

  /** Adds a variant of the query: a record keeps its best. Gives the largest share of the query that a record matched. */
  add(postings: Postings, slots: Slot[], { factor, softAnd }: { factor: number; softAnd: boolean }): number {
    const importance = slots.map((slot) => importanceOf(postings, slot, this.total));
    const all = importance.reduce((sum, each) => sum + each, 0);
    for (const [place, slot] of slots.entries()) this.addSlot(postings, slot, (importance[place] ?? 0) / all);
    let largest = 0;
    for (let at = 0; at < this.touchedCount; at++) {
      const record = this.touched[at] ?? 0;
      const share = this.share[record] ?? 0;
      largest = Math.max(largest, share);
      if (!softAnd || share >= weights.leastShare)
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
    if (before === 0) this.found.push(record);
    if (score > before) this.best[record] = score;
  }

  private addSlot(postings: Postings, slot: Slot, share: number): void {
    const number = ++this.slotNumber;
    const visit = (record: number, worth: number): void => {
      if (this.slotOf[record] !== number) {
        this.slotOf[record] = number;
        this.slotBest[record] = 0;
        if (this.sum[record] === 0) this.touched[this.touchedCount++] = record;
        this.share[record] = (this.share[record] ?? 0) + share;
      }
      const more = worth - (this.slotBest[record] ?? 0);
      if (more <= 0) return;
      this.slotBest[record] = worth;
      this.sum[record] = (this.sum[record] ?? 0) + more;
    };
    const { weight: ofSlot = 1 } = slot;
    for (const { term, weight } of slot.readings)
      eachRecord(postings, term, (record, worth) => visit(record, worth * weight * ofSlot));
    if (!slot.spoken) return;
    const rare = weights.pinyin * rarity(slot.spoken.size, this.total);
    for (const [record, worth] of slot.spoken) visit(record, worth * rare);
  }
}

/** The bits of a score above 0 and a rank are one whole number that a double holds exactly. */
const mostBits = 2 ** 31;
const mostRecords = 2 ** 21;

/** How much of the query's sense a word carries: its rarity; an unknown word is as rare as can be. */
function importanceOf({ counts }: Postings, { readings, spoken, weight = 1 }: Slot, total: number): number {
  const exact = readings[0] ? (counts[readings[0].term] ?? 0) : 0;
  return weight * rarity(Math.min(total, Math.max(exact, spoken?.size ?? 0)), total);
}
