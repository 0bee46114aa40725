import { historyOf, withRead, type History } from '#lib/recommendations/device/history.ts';
import { attempt } from '#app/_device/forms/attempt.ts';
import { asksForPrivacy, history as key, isOff, readVisits, today } from './visits.ts';

/** Off for readers who switched recommendations off, or whose browser asks for privacy. */
export const mayRemember = (): boolean => !isOff() && !asksForPrivacy();

/** True if the reader chose so on this device. The stored list itself is the choice. */
export const remembersLonger = (): boolean => mayRemember() && kept() !== null;

/** The stored history. Deletes expired entries, and everything if it must not be kept. */
export function readHistory(): History {
  if (!mayRemember()) forgetHistory();
  if (!remembersLonger()) return [];
  return keep(historyOf(kept(), today()));
}

/** Adds guides if the reader chose to be remembered; returns the history. */
export function addToHistory(ids: readonly string[]): History {
  const history = readHistory();
  return remembersLonger() ? keep(withRead(history, ids, today())) : history;
}

/** Starts remembering with this visit, or stops and deletes everything at once. */
export function rememberLonger(yes: boolean): void {
  if (!yes) forgetHistory();
  else if (mayRemember()) keep(withRead([], readVisits(), today()));
}

/** Removes guides that are gone or that editors exclude by now. */
export function keepOnly(isKept: (id: string) => boolean): void {
  if (remembersLonger()) keep(readHistory().filter(([id]) => isKept(id)));
}

const kept = (): string | null => attempt(() => localStorage.getItem(key)) ?? null;

function keep(history: History): History {
  attempt(() => localStorage.setItem(key, JSON.stringify(history)));
  return history;
}

const forgetHistory = (): void => attempt(() => localStorage.removeItem(key));
