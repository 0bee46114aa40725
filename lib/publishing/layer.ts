import type { Database } from '#db/client.ts';
import type { CatalogueData } from '#lib/catalogue/parse-catalogue.ts';

/** Lays something over the city's content. */
export type Lay = (data: CatalogueData) => CatalogueData;

/** What staff have published of one kind, now and for later. */
export type Layer = {
  /** How it is laid over the content at a moment; undefined where nothing of this kind is in force. */
  at: (now: Date) => Lay | undefined;
  /** The moments at which the clock alone changes it. */
  moments: Date[];
};

/** Reads a layer from the database: what is over at `now` need not be in it. */
export type ReadLayer = (db: Database, now: Date) => Promise<Layer>;
