import 'server-only';
import type { Database } from '#db/client.ts';
import { editionAt, type Edition } from '#lib/publishing/shown/edition-at.ts';
import type { Layer } from '#lib/publishing/layer.ts';
import { readPublished, type Published } from '#lib/publishing/shown/read-published.ts';
import { theDatabase } from './database.ts';

type Held = {
  of?: Database;
  /** What follows from the days that the files name, under what staff publish. */
  days?: Layer;
  published: Published;
  edition?: Edition | undefined;
  lookedAt: number;
  looking?: Promise<void> | undefined;
};

/** Kept on the process: the framework's pages and what stands before them are bundles of their own. */
const key = Symbol.for('tongban.published');
const held = ((globalThis as { [key]?: Held })[key] ??= { published: { edition: 0, layers: [] }, lookedAt: 0 });

/** In ms; the timer of a process that lives long looks more often. */
const fresh = 5_000;
const every = 2_000;

/** Lays the days on which services take applications under whatever staff publish. */
export function followDays(days: Layer): void {
  Object.assign(held, { days, edition: undefined });
}

const heldAt = (now: number): Edition =>
  editionAt({ ...held.published, layers: [...(held.days ? [held.days] : []), ...held.published.layers] }, now);

/** What staff have published in the browser and is in force now, as this process last read it; nobody waits for the database. */
export function editionAtHand(): Edition {
  const now = Date.now();
  if (!held.edition || now >= held.edition.until) held.edition = heldAt(now);
  return held.edition;
}

/** True if the clock alone has changed what is in force within so many ms. */
export const hasTurned = (within: number): boolean => heldAt(Date.now()).name !== heldAt(Date.now() - within).name;

/** Looks whether there is a new edition, unless that was done lately or `atOnce` is said. On an outage what was read stays. */
export async function refreshPublished({ atOnce = false } = {}): Promise<void> {
  try {
    const { db } = await theDatabase();
    // A look that has begun may have read before what the caller has just written.
    if (atOnce) await held.looking;
    else if (held.of === db && Date.now() - held.lookedAt < fresh) return;
    held.looking ??= look(db).finally(() => (held.looking = undefined));
    await held.looking;
  } catch {
    // A page that needs the database says that it does not answer.
    held.lookedAt = Date.now();
  }
}

/** For pages that wait for no database: it is asked only on hosts where processes sleep between requests. */
export const refreshWhereAsleep = async (): Promise<void> => {
  if (process.env['VERCEL'] && process.env['NEXT_PHASE'] !== 'phase-production-build') await refreshPublished();
};

export function startLooking(): void {
  setInterval(() => void refreshPublished({ atOnce: true }), every).unref();
}

async function look(db: Database): Promise<void> {
  const known = held.of === db ? held.published.edition : undefined;
  const published = await readPublished(db, new Date(), known);
  Object.assign(held, { of: db, lookedAt: Date.now(), ...(published && { published, edition: undefined }) });
}
