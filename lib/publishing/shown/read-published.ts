import type { Database } from '#db/client.ts';
import { findLatestEdition } from '#lib/publishing/edition-store.ts';
import type { Layer, ReadLayer } from '#lib/publishing/layer.ts';
import { readGuideWords } from '#lib/publishing/guides/read-guide-words.ts';
import { readNotices } from '#lib/publishing/notices/read-notices.ts';
import { readSwitches } from '#lib/publishing/switches/read-switches.ts';

/** Every kind of what staff publish in the browser, in the order in which it is laid over the files. */
const kinds: ReadLayer[] = [readSwitches, readNotices, readGuideWords];

export type Published = { edition: number; layers: Layer[] };

/** What staff have published; undefined where it is still the `known` edition. */
export async function readPublished(db: Database, now: Date, known?: number): Promise<Published | undefined> {
  // Read before the layers: what is published meanwhile has a higher number, and is found the next time.
  const edition = await findLatestEdition(db);
  if (edition === known) return undefined;
  return { edition, layers: edition === 0 ? [] : await Promise.all(kinds.map((read) => read(db, now))) };
}
