import type { ComputedField, Computation } from './kinds/computed.ts';
import { entriesIn, textIn, type Answers, type Entry } from './kinds/value.ts';

/** What a computed answer comes to; `undefined` while an answer is missing without which there is none. */
export const compute = ({ value }: Pick<ComputedField, 'value'>, answers: Answers): number | undefined =>
  valueOf(value, answers);

function valueOf(computation: Computation, answers: Answers): number | undefined {
  if (typeof computation === 'number') return computation;
  if (typeof computation === 'string') return numberAt(answers, computation);
  const of = (one: Computation) => valueOf(one, answers);
  if ('sum' in computation) return added(computation.sum.map(of));
  if ('product' in computation) return multiplied(computation.product.map(of));
  if ('lookUp' in computation) return lookedUp(computation.in, textIn(answers, computation.lookUp));
  const isQuotient = 'quotient' in computation;
  const [whole, part] = (isQuotient ? computation.quotient : computation.difference).map(of);
  if (whole === undefined) return undefined;
  if (!isQuotient) return tidied(whole - (part ?? 0));
  return part === undefined ? undefined : tidied(whole / part);
}

/** The number that an answer is; of entries their count, and of one question of theirs what it adds up to. */
export function numberAt(answers: Answers, name: string): number | undefined {
  const [field = '', part] = name.split('.');
  const value = answers[field];
  if (part !== undefined) return added(entriesIn(answers, field).map((entry) => numberIn(entry, part)));
  return Array.isArray(value) ? value.length : numberIn(answers, field);
}

const numberIn = (answers: Answers | Entry, field: string): number | undefined => {
  const value = answers[field];
  return typeof value === 'number' ? value : undefined;
};

/** What is left out adds nothing. */
function added(numbers: (number | undefined)[]): number | undefined {
  const known = numbers.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : tidied(known.reduce((one, other) => one + other));
}

const multiplied = (numbers: (number | undefined)[]): number | undefined =>
  numbers.reduce((one, other) => (one === undefined || other === undefined ? undefined : tidied(one * other)));

const lookedUp = (table: Record<string, number>, answer: string | undefined): number | undefined =>
  answer !== undefined && Object.hasOwn(table, answer) ? table[answer] : undefined;

/** Without the traces of binary fractions: 0.1 + 0.2 is 0.3. */
const tidied = (value: number): number | undefined =>
  Number.isFinite(value) ? Number(value.toPrecision(15)) + 0 : undefined;

/** The answers by whose names a number follows from them. */
export function namesIn(value: Computation): { name: string; isChoice: boolean }[] {
  if (typeof value === 'number') return [];
  if (typeof value === 'string') return [{ name: value, isChoice: false }];
  if ('lookUp' in value) return [{ name: value.lookUp, isChoice: true }];
  return Object.values(value).flat().flatMap(namesIn);
}
