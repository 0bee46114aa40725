import { findMine, ownedBy } from '#lib/applications/case/store.ts';
import { listOwned } from '#lib/applications/case/list-store.ts';
import type { Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';

export type GuestDraft = Pick<Application, 'id' | 'service' | 'updatedAt'>;

/** What a guest writes, begun last first. */
export async function listGuestDrafts({ db }: Pick<ApplicationContext, 'db'>, guestId: string): Promise<GuestDraft[]> {
  const rows = await listOwned(db, ownedBy(db, guestId), {});
  return rows.map(({ id, service, updatedAt }) => ({ id, service, updatedAt }));
}

/** One of them. */
export const findGuestDraft = (
  ctx: Pick<ApplicationContext, 'db' | 'vault' | 'catalogue'>,
  { id, guestId }: { id: string; guestId: string },
): Promise<Application | undefined> => findMine(ctx, { id, personId: guestId });
