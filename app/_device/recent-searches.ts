import { attempt } from '#app/_device/forms/attempt.ts';

const key = 'recent-searches';
const most = 5;

export function recentSearches(): string[] {
  const kept: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? ''));
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, most) : [];
}

export function rememberSearch(text: string): void {
  const searches = [text, ...recentSearches().filter((other) => other !== text)].slice(0, most);
  attempt(() => localStorage.setItem(key, JSON.stringify(searches)));
}

export const forgetSearches = (): void => attempt(() => localStorage.removeItem(key));
