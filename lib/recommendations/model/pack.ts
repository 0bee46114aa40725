import type { Packed } from '#lib/recommendations/device/packed.ts';
import type { Model } from './weigh.ts';

const kept = 20;
const levels = 255;

type Row = { to: number; level: number; isSeen: boolean }[];

/**
 * Packs the 20 strongest weights of each item at 8 bits; weights that round to 0 are dropped. `items` names the
 * numbers. Shifting the bias to a minimum of 0 keeps the order.
 */
export function pack(model: Model, items: readonly string[]): Packed {
  const least = smallest(model.bias);
  const scale = { bias: largest(model.bias) - least, weight: largest(model.weights) };
  const rows = items.map((_, from) => rowOf(model, from, scale.weight));
  return {
    items: [...items],
    scale: { bias: rounded(scale.bias), weight: rounded(scale.weight) },
    bias: base64(Array.from(model.bias, (value) => levelOf(value - least, scale.bias))),
    popularity: base64(Array.from(model.popularity, (share) => levelOf(Math.sqrt(share), 1))),
    counts: base64(rows.map((row) => row.length)),
    steps: base64(rows.flatMap(stepsOf)),
    weights: base64(rows.flatMap((row) => row.map(({ level }) => level))),
    seen: base64(bitsOf(rows.flatMap((row) => row.map(({ isSeen }) => isSeen)))),
  };
}

function rowOf({ items, weights, isSeen }: Model, from: number, scale: number): Row {
  return Array.from({ length: items }, (_, to) => ({ to, level: levelOf(weights[from * items + to] ?? 0, scale) }))
    .filter(({ level }) => level > 0)
    .toSorted((one, other) => other.level - one.level)
    .slice(0, kept)
    .toSorted((one, other) => one.to - other.to)
    .map(({ to, level }) => ({ to, level, isSeen: isSeen(from, to) }));
}

const levelOf = (value: number, scale: number): number => (scale > 0 ? Math.round((value / scale) * levels) : 0);

const stepsOf = (row: Row): number[] =>
  row.flatMap(({ to }, place) => {
    const step = to - (row[place - 1]?.to ?? 0);
    return [...Array.from({ length: Math.floor(step / 255) }, () => 255), step % 255];
  });

function bitsOf(flags: boolean[]): number[] {
  const bytes = Array.from({ length: Math.ceil(flags.length / 8) }, () => 0);
  for (const [place, flag] of flags.entries())
    if (flag) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return bytes;
}

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);
const smallest = (values: Float64Array): number => values.reduce((least, value) => Math.min(least, value), Infinity);
const rounded = (value: number): number => Number(value.toPrecision(4));
const base64 = (bytes: number[]): string => btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
