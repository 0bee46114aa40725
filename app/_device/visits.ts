import { dayOf, type Day } from '#lib/kernel/day.ts';
import { attempt } from '#app/_device/forms/attempt.ts';

const key = 'visits';
/** Storage key of the list that was shown and followed (impression.ts). */
export const list = 'list';
/** Storage key of the longer history (history.ts). */
export const history = 'history';
const choice = 'recommend';
const sent = 'usage-sent';
const most = 64;

/** The guides read in this tab, the present one last; only the present one without storage. */
export function remember(id: string): string[] {
  const visits = [...readVisits().filter((other) => other !== id), id].slice(-most);
  attempt(() => sessionStorage.setItem(key, JSON.stringify(visits)));
  return visits;
}

export function readVisits(): string[] {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

/** True if the reader opted out on this device: no personal choice, nothing sent. */
export const isOff = (): boolean => attempt(() => localStorage.getItem(choice)) === 'off';

/** Opting out deletes the visit, the history and the choice to be remembered. */
export function switchOff(off: boolean): void {
  attempt(() => (off ? localStorage.setItem(choice, 'off') : localStorage.removeItem(choice)));
  if (!off) return;
  for (const kept of [key, list]) attempt(() => sessionStorage.removeItem(kept));
  attempt(() => localStorage.removeItem(history));
}

/** The day in the city, whatever the device's time zone. */
export const today = (): Day => dayOf(new Date());

/** True if this device sent a basket on the day, `YYYY-MM-DD`. */
export const wasSent = (day: string): boolean => attempt(() => localStorage.getItem(sent)) === day;

/** False if the device cannot store the mark: it must not send, or it might send twice. */
export function markSent(day: string): boolean {
  attempt(() => localStorage.setItem(sent, day));
  return wasSent(day);
}

export const asksForPrivacy = (): boolean =>
  'globalPrivacyControl' in navigator && Boolean(navigator.globalPrivacyControl);
