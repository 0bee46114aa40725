const key = 'visits';
const choice = 'recommend';
const most = 64;

/** The guides read in this tab, the present one last; without a place to keep them, only this one. */
export function remember(id: string): string[] {
  const visits = [...read().filter((other) => other !== id), id].slice(-most);
  attempt(() => sessionStorage.setItem(key, JSON.stringify(visits)));
  return visits;
}

export const forgetVisits = (): void => attempt(() => sessionStorage.removeItem(key));

/** Whether the reader wants nothing chosen from their visit; remembered on this device. */
export const isOff = (): boolean => attempt(() => localStorage.getItem(choice)) === 'off';

export const switchOff = (off: boolean): void =>
  attempt(() => (off ? localStorage.setItem(choice, 'off') : localStorage.removeItem(choice)));

function read(): string[] {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

/** A browser may keep nothing at all; then nothing is remembered. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
