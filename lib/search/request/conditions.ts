import { numbersOf, valuesOf, type Attributes } from './attributes.ts';

export type Holds = (record: Attributes) => boolean;
/** One condition of a filter; only conditions of one kind may stand in one OR. */
export type Condition = { kind: 'value' | 'number'; holds: Holds };

export const all =
  (parts: Holds[]): Holds =>
  (record) =>
    parts.every((holds) => holds(record));
export const any =
  (parts: Holds[]): Holds =>
  (record) =>
    parts.some((holds) => holds(record));

export const not = ({ kind, holds }: Condition): Condition => ({ kind, holds: (record) => !holds(record) });

/** Values are compared without regard to capitals, as Algolia does. */
export const carries = (attribute: string, value: string): Condition => {
  const wanted = value.toLowerCase();
  return {
    kind: 'value',
    holds: (record) => valuesOf(record, attribute).some((one) => one.toLowerCase() === wanted),
  };
};

/** Both ends count. */
export const lies = (attribute: string, from: number, to: number): Condition => ({
  kind: 'number',
  holds: (record) => numbersOf(record, attribute).some((number) => number >= from && number <= to),
});

export const comparisons: Record<string, (one: number, other: number) => boolean> = {
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '=': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '>=': (one, other) => one >= other,
  '>': (one, other) => one > other,
};

export const compares = (attribute: string, compare: (one: number, other: number) => boolean, than: number) =>
  ({
    kind: 'number',
    holds: (record: Attributes) => numbersOf(record, attribute).some((number) => compare(number, than)),
  }) as const;
