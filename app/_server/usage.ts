import 'server-only';
import { listGuides } from '#lib/catalogue/read.ts';
import { readUsage, type Usage } from '#lib/recommendations/insight/read-usage.ts';
import { theDatabase } from './database.ts';

/** Releases come once a week; a process that has asked does not ask again for a while. */
const fresh = 10 * 60_000;
let held: { at: number; usage: Promise<Usage> } | undefined;
let known: Usage | undefined;

/** What the latest releases say. */
export function latestUsage(): Promise<Usage> {
  if (!held || Date.now() - held.at > fresh) {
    held = { at: Date.now(), usage: read() };
    // An outage is not kept.
    held.usage.catch(() => (held = undefined));
  }
  return held.usage;
}

/** What is known of the latest releases here and now: no reader waits for the database, which is asked for the next. */
export function usageAtHand(): Usage | undefined {
  latestUsage().then(
    (usage) => (known = usage),
    // Without the database, what was known stays.
    () => undefined,
  );
  return known;
}

const read = async (): Promise<Usage> => readUsage(await theDatabase(), listGuides());
