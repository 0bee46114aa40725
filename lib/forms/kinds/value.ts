import type { Day } from '#lib/kernel/day.ts';

/** Every shape of an answer. Files join here, by their name in the file store. */
export type Values = {
  /** Words, a number by which something is known, or the value of one option. */
  text: string;
  /** An amount of money is in yuan. */
  number: number;
  date: Day;
  /** The values of several options, in the order of the form. */
  list: string[];
  /** A person or an address: values by the name of the part. */
  group: { [part: string]: Single };
};
export type Held = keyof Values;

export type Single = Values[Exclude<Held, 'group'>];
export type Value = Values[Held];

/** Answers by field id; a question that was left out has none. */
export type Answers = { [field: string]: Value };

export const isGroup = (value: Value | undefined): value is Values['group'] =>
  typeof value === 'object' && !Array.isArray(value);

/** The answer to a question that is answered in words; none where it was left out. */
export function textIn(answers: Answers, field: string): string | undefined {
  const value = answers[field];
  return typeof value === 'string' ? value : undefined;
}
