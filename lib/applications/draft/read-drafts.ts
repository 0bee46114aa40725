import type { SetAside } from '#lib/forms/carry-answers.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { findSetAside } from '#lib/applications/case/set-aside-store.ts';
import { listDraftsOf } from '#lib/applications/case/list-store.ts';
import { ownedBy } from '#lib/applications/case/store.ts';

export type DraftOf = Pick<Application, 'id' | 'applicantName' | 'updatedAt'>;

/** The drafts of a service that the actor may go on with. */
export const listDrafts = async (ctx: Context, service: string): Promise<DraftOf[]> =>
  listDraftsOf(ctx.db, ownedBy(ctx.db, ctx.actor.id), service);

/** The answers of one's own draft that its form does not take. */
export const listSetAside = (ctx: ApplicationContext, { id }: Pick<Application, 'id'>): Promise<SetAside[]> =>
  findSetAside(ctx, id);
