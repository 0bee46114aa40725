import 'server-only';
import { theCatalogue } from './content.ts';
import { readUsage, type Usage } from '#lib/recommendations/insight/read-usage.ts';
import { theDatabase } from './database.ts';

/** Releases come once a week, so a process reuses its answer for ten minutes. */
const fresh = 10 * 60_000;
let held: { at: number; usage: Promise<Usage> } | undefined;
let known: Usage | undefined;

export function latestUsage(): Promise<Usage> {
  if (!held || Date.now() - held.at > fresh) {
    held = { at: Date.now(), usage: read() };
    // An outage is not cached.
    held.usage.catch(() => (held = undefined));
  }
  return held.usage;
}

/** The cached usage: no reader waits for the database, which is refreshed for the next one. */
export function usageAtHand(): Usage | undefined {
  latestUsage().then(
    (usage) => (known = usage),
    // On an outage the cached value stays.
    () => undefined,
  );
  return known;
}

const read = async (): Promise<Usage> => readUsage(await theDatabase(), theCatalogue().listGuides());
