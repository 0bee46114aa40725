import { analyse, stemOf } from './analyse.ts';
import { fields, fieldWeights, weights, type Field } from './weights.ts';

export type Searchable = {
  title: string;
  alias: string[];
  /** What people say for one of the names; worth an alias, but not kept by its sound. */
  said?: string[];
  keywords: string[];
  department: string;
  summary: string;
};

/**
 * The records that hold each term, and its worth there. The build adds up everything about a term and a record that does
 * not depend on the query, in one byte of the term's `scale`.
 */
export type Postings = {
  terms: string[];
  /** Of each term: the start of its bytes (one more at the end), the number of its records, the worth that 255 means. */
  starts: Uint32Array;
  counts: Uint32Array;
  scales: Float32Array;
  /** Per record: the distance from the record before as a varint, then the worth. */
  bytes: Uint8Array;
};

/** Of one term, by record: record, field, occurrences; record, field, … */
type Occurrences = number[];

export function buildPostings(records: Searchable[], { stems }: { stems: boolean }): Postings {
  const byTerm = new Map<string, Occurrences>();
  const lengths = fields.map(() => new Uint32Array(records.length));
  for (const [record, searchable] of records.entries())
    for (const [index, field] of fields.entries()) {
      const terms = termsOf(searchable, field, stems);
      lengths[index]?.fill(terms.length, record, record + 1);
      for (const [term, times] of countEach(terms)) noteIn(byTerm, term).push(record, index, times);
    }
  return encode(byTerm, lengths);
}

function termsOf(record: Searchable, field: Field, stems: boolean): string[] {
  const texts = field === 'alias' ? [...record.alias, ...(record.said ?? [])] : [record[field]].flat();
  const terms = texts.flatMap(analyse);
  // Single characters of long texts are everywhere and distinguish nothing.
  const kept = field === 'summary' ? terms.filter((term) => term.length > 1 || /[a-z0-9]/.test(term)) : terms;
  return stems ? kept.flatMap((term) => withStem(term)) : kept;
}

const withStem = (term: string): string[] => {
  const stem = stemOf(term);
  return stem === term ? [term] : [term, stem];
};

function countEach(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function noteIn(byTerm: Map<string, Occurrences>, term: string): Occurrences {
  const known = byTerm.get(term);
  if (known) return known;
  const occurrences: Occurrences = [];
  byTerm.set(term, occurrences);
  return occurrences;
}

function encode(byTerm: Map<string, Occurrences>, lengths: Uint32Array[]): Postings {
  const terms = [...byTerm.keys()].toSorted((one, other) => (one < other ? -1 : 1));
  const starts = new Uint32Array(terms.length + 1);
  const counts = new Uint32Array(terms.length);
  const scales = new Float32Array(terms.length);
  const bytes: number[] = [];
  const averages = lengths.map((each) => each.reduce((sum, length) => sum + length, 0) / Math.max(1, each.length));
  for (const [index, term] of terms.entries()) {
    const worth = worthOf(byTerm.get(term) ?? [], lengths, averages);
    scales[index] = Math.max(...worth.values());
    counts[index] = worth.size;
    starts[index] = bytes.length;
    let before = 0;
    for (const [record, value] of worth) {
      pushVarint(bytes, record - before);
      bytes.push(Math.max(1, Math.round((255 * value) / (scales[index] ?? 1))));
      before = record;
    }
  }
  starts[terms.length] = bytes.length;
  return { terms, starts, counts, scales, bytes: Uint8Array.from(bytes) };
}

/** BM25+ of one term in each record that holds it, each field with its own rarity, length and weight. */
function worthOf(occurrences: Occurrences, lengths: Uint32Array[], averages: number[]): Map<number, number> {
  const total = lengths[0]?.length ?? 0;
  const perField = fields.map((_, index) => occurrences.filter((one, at) => at % 3 === 1 && one === index).length);
  const worth = new Map<number, number>();
  for (let at = 0; at < occurrences.length; at += 3) {
    const [record = 0, index = 0, times = 0] = occurrences.slice(at, at + 3);
    const field = fields[index] ?? 'summary';
    const long = (lengths[index]?.[record] ?? 0) / (averages[index] || 1);
    const damped = times + weights.saturation * (1 - weights.lengthLoss + weights.lengthLoss * long);
    const often = weights.floor + (times * (weights.saturation + 1)) / damped;
    const value = fieldWeights[field] * rarity(perField[index] ?? 0, total) * often;
    worth.set(record, (worth.get(record) ?? 0) + value);
  }
  return worth;
}

export const rarity = (holders: number, total: number): number =>
  Math.log(1 + (total - holders + 0.5) / (holders + 0.5));

function pushVarint(bytes: number[], value: number): void {
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  bytes.push(value);
}

export function eachRecord(postings: Postings, term: number, visit: (record: number, worth: number) => void): void {
  const { bytes, starts, scales } = postings;
  const end = starts[term + 1] ?? 0;
  const unit = (scales[term] ?? 0) / 255;
  let record = 0;
  for (let at = starts[term] ?? 0; at < end; at++) {
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    let distance = byte & 127;
    for (; byte > 127; distance |= (byte & 127) << shift) {
      shift += 7;
      byte = bytes[at++] ?? 0;
    }
    record += distance;
    visit(record, (bytes[at] ?? 0) * unit);
  }
}
