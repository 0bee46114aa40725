import { addDays, type Day } from '#lib/kernel/day.ts';
import { longestBasket } from './basket.ts';

/**
 * Guides read on this device and the day each was last read, latest last; kept only if the reader chose so, never sent.
 */
export type History = readonly (readonly [id: string, day: Day])[];

export const daysKept = 30;

/** Reads a stored history; ignores entries that are malformed, older than `daysKept` or dated after `today`. */
export function historyOf(kept: string | null | undefined, today: Day): History {
  const oldest = addDays(today, 1 - daysKept);
  return listIn(kept).filter(([, day]) => day >= oldest && day <= today);
}

/** Adds `ids` as read `today` and drops the oldest entries beyond the limit. */
export const withRead = (history: History, ids: readonly string[], today: Day): History =>
  [...history.filter(([id]) => !ids.includes(id)), ...ids.map((id) => [id, today] as const)].slice(-longestBasket);

/** Validates everything: anybody can write into their own browser's storage. */
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
