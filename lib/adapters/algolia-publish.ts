import { z } from 'zod';
import { openAlgolia, type AlgoliaAccount } from './algolia-client.ts';
import type { Publication } from './algolia-publication.ts';

/**
 * Replaces everything in an index of Algolia by the publication. Readers find the old records until the new ones are
 * complete. Throws an error with one line that says what to do.
 */
export async function publish(account: AlgoliaAccount, publication: Publication): Promise<void> {
  const client = openAlgolia(account);
  const { indexName, settings, records, synonyms, rules } = publication;
  const done = async ({ taskID }: { taskID: number }) => client.waitForTask({ indexName, taskID });
  try {
    await done(await client.setSettings({ indexName, indexSettings: settings }));
    await done(await client.saveSynonyms({ indexName, synonymHit: synonyms, replaceExistingSynonyms: true }));
    await done(await client.saveRules({ indexName, rules, clearExistingRules: true }));
    await client.replaceAllObjects({ indexName, objects: records });
  } catch (error) {
    throw new Error(explain(error), { cause: error });
  }
}

/** The rights that the key for publishing needs, as Algolia's dashboard names them. */
export const rights = 'addObject, deleteObject, deleteIndex, settings and editSettings';

const refusal = z.object({ status: z.number(), message: z.string() });

function explain(error: unknown): string {
  const { data } = refusal.safeParse(error);
  if (!data) return 'Algolia cannot be reached: try again when the network is there.';
  if (data.status === 403)
    return `Algolia refuses this key or application: ALGOLIA_WRITE_KEY needs the rights ${rights}.`;
  return `Algolia refuses with ${data.status}: ${data.message.split('\n')[0]}`;
}
