import { dayOf, type Day } from '#lib/kernel/day.ts';
import { attempt } from './attempt.ts';

const key = 'visits';
/** Which list was shown and followed: showing.ts. */
export const list = 'list';
/** What is remembered beyond this visit: history.ts. */
export const history = 'history';
const choice = 'recommend';
const sent = 'usage-sent';
const most = 64;

/** The guides read in this tab, the present one last; without a place to keep them, only this one. */
export function remember(id: string): string[] {
  const visits = [...readVisits().filter((other) => other !== id), id].slice(-most);
  attempt(() => sessionStorage.setItem(key, JSON.stringify(visits)));
  return visits;
}

export function readVisits(): string[] {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

/** Whether the reader wants nothing chosen from their visit, nor sent; remembered on this device. */
export const isOff = (): boolean => attempt(() => localStorage.getItem(choice)) === 'off';

/** Off, the device forgets what was read, on this visit and before, and whether to remember it for longer. */
export function switchOff(off: boolean): void {
  attempt(() => (off ? localStorage.setItem(choice, 'off') : localStorage.removeItem(choice)));
  if (!off) return;
  for (const kept of [key, list]) attempt(() => sessionStorage.removeItem(kept));
  attempt(() => localStorage.removeItem(history));
}

/** The city's day, whatever zone the device is set to. */
export const today = (): Day => dayOf(new Date());

/** Whether this device sent a basket on the day, `YYYY-MM-DD`. */
export const wasSent = (day: string): boolean => attempt(() => localStorage.getItem(sent)) === day;

/** False where the device can keep no mark: then it must not send, or it might send twice. */
export function markSent(day: string): boolean {
  attempt(() => localStorage.setItem(sent, day));
  return wasSent(day);
}

export const asksForPrivacy = (): boolean =>
  'globalPrivacyControl' in navigator && Boolean(navigator.globalPrivacyControl);
