import { record } from '#lib/audit/record.ts';
import type { KeepFiles } from '#lib/catalogue/keep-files.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { FilesContext } from './context.ts';
import { eraseObject } from './erase-object.ts';
import { isOver } from './retention.ts';
import { listKept } from './retention-store.ts';
import { markErased } from './store.ts';

/** A job: erases the files that nobody has a claim to any more, each on record. */
export async function eraseExpired(ctx: FilesContext<null> & WithCatalogue): Promise<{ expired: number }> {
  const at = ctx.now();
  const { keepFiles } = ctx.catalogue.city;
  const keepOf = (service?: string): KeepFiles => withOwn(keepFiles, service && ctx.catalogue.findGuide(service));
  let expired = 0;
  let after: string | undefined;
  do {
    const page = await listKept(ctx.db, after);
    for (const { id } of page.filter((file) => isOver(file, { at, keepOf }))) {
      await ctx.db.transaction(async (db) => {
        await markErased(db, id, at);
        await record(db, ctx.vault, { actorId: null, action: 'erase_file', subject: `file:${id}`, at });
      });
      await eraseObject(ctx, id);
      expired += 1;
    }
    after = page.at(-1)?.id;
  } while (after);
  return { expired };
}

/** What the city says, but for what a service says otherwise. */
function withOwn(city: KeepFiles, service: Guide | '' | undefined): KeepFiles {
  const own = Object.entries((service || undefined)?.keepFiles ?? {}).filter(([, days]) => days !== undefined);
  return { ...city, ...Object.fromEntries(own) };
}
