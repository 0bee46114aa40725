import { historyOf, withRead, type History } from '#lib/recommendations/device/history.ts';
import { attempt } from './attempt.ts';
import { asksForPrivacy, history as key, isOff, readVisits, today } from './visits.ts';

/** Nothing is remembered beyond a visit for who switched recommendations off, or whose browser asks for privacy. */
export const mayRemember = (): boolean => !isOff() && !asksForPrivacy();

/** Whether the reader chose so on this device. The list itself is the choice: without it there is none. */
export const remembersLonger = (): boolean => mayRemember() && kept() !== null;

/** What is remembered beyond this visit. What counts no more, or must not be kept, is deleted on the way. */
export function readHistory(): History {
  if (!mayRemember()) forgetHistory();
  if (!remembersLonger()) return [];
  return keep(historyOf(kept(), today()));
}

/** Adds a guide where the reader chose to remember, and gives what is remembered. */
export function addToHistory(ids: readonly string[]): History {
  const history = readHistory();
  return remembersLonger() ? keep(withRead(history, ids, today())) : history;
}

/** From now on, beginning with this visit; or no more, and everything is deleted at once. */
export function rememberLonger(yes: boolean): void {
  if (!yes) forgetHistory();
  else if (mayRemember()) keep(withRead([], readVisits(), today()));
}

/** Forgets guides that an editor has made quiet since, or that are gone. */
export function keepOnly(isKept: (id: string) => boolean): void {
  if (remembersLonger()) keep(readHistory().filter(([id]) => isKept(id)));
}

const kept = (): string | null => attempt(() => localStorage.getItem(key)) ?? null;

function keep(history: History): History {
  attempt(() => localStorage.setItem(key, JSON.stringify(history)));
  return history;
}

const forgetHistory = (): void => attempt(() => localStorage.removeItem(key));
