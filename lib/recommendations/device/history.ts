import { addDays, type Day } from '#lib/kernel/day.ts';
import { longestBasket } from './basket.ts';

/**
 * What a device remembers beyond one visit, where its reader chose so: each guide and the day it was last read, the latest
 * last. It recommends to that reader only; a basket never holds it.
 */
export type History = readonly (readonly [id: string, day: Day])[];

/** A guide is remembered on the day it was read and on those after it, so many days in all. */
export const daysKept = 30;

/** What still counts `today` of what a device kept as text; nothing of what is no history, too old or of a day to come. */
export function historyOf(kept: string | null | undefined, today: Day): History {
  const oldest = addDays(today, 1 - daysKept);
  return listIn(kept).filter(([, day]) => day >= oldest && day <= today);
}

/** The history once `ids` were read `today`; of too many the earliest are forgotten. */
export const withRead = (history: History, ids: readonly string[], today: Day): History =>
  [...history.filter(([id]) => !ids.includes(id)), ...ids.map((id) => [id, today] as const)].slice(-longestBasket);

/** Whatever stands there: anybody can write into their own browser. */
function listIn(kept: string | null | undefined): [string, string][] {
  const list = parsed(kept ?? '[]');
  return Array.isArray(list) ? list.filter(isRead) : [];
}

const isRead = (one: unknown): one is [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
