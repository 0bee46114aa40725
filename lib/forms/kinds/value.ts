import type { Day } from '#lib/kernel/day.ts';

/** A file that was handed in: its id, its size in bytes, and SHA-256 in hex of what is kept. */
export type FileAnswer = { file: string; name: string; size: number; hash: string };

/** Every shape of an answer. */
export type Values = {
  /** Words, a number by which something is known, or the value of one option. */
  text: string;
  /** An amount of money is in yuan. */
  number: number;
  date: Day;
  /** The values of several options, in the order of the form. */
  list: string[];
  files: FileAnswer[];
  /** A person or an address: values by the name of the part. */
  group: { [part: string]: Single };
  /** Children, shareholders: of each the answers to the questions that are asked of every one. */
  entries: Entry[];
};
export type Held = keyof Values;

export type Single = Values[Exclude<Held, 'group' | 'entries'>];
/** No question of an entry is called `file`, so that entries and files can be told apart. */
export type Entry = { [field: string]: Single | Values['group'] } & { file?: never };
export type Value = Values[Held];

/** Answers by field id; a question that was left out has none. */
export type Answers = { [field: string]: Value };

export const isGroup = (value: Value | undefined): value is Values['group'] =>
  typeof value === 'object' && !Array.isArray(value);

export const isEntries = (value: Value | undefined): value is Entry[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && !('file' in one));

/** The answer to a question that is answered in words; none where it was left out. */
export function textIn(answers: Answers, field: string): string | undefined {
  const value = answers[field];
  return typeof value === 'string' ? value : undefined;
}

/** The files that answer a question; none where it was left out, or is answered in another way. */
export function filesIn(answers: Answers, field: string): FileAnswer[] {
  const value = answers[field];
  return Array.isArray(value) && !isEntries(value) ? value.filter((one) => typeof one === 'object') : [];
}

/** The entries that answer a question; none where it was left out, or is answered in another way. */
export function entriesIn(answers: Answers, field: string): Entry[] {
  const value = answers[field];
  return isEntries(value) ? value : [];
}
