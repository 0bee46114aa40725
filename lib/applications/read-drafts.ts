import type { Context } from '#lib/kernel/context.ts';
import type { Application } from './application.ts';
import { listDraftsOf } from './queue-store.ts';
import { ownedBy } from './store.ts';

export type DraftOf = Pick<Application, 'id' | 'applicantName' | 'updatedAt'>;

/** The drafts of a service that the actor may go on with. */
export const listDrafts = async (ctx: Context, service: string): Promise<DraftOf[]> =>
  listDraftsOf(ctx.db, ownedBy(ctx.db, ctx.actor.id), service);
