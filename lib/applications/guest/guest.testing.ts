import type { Database } from '#db/client.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { friday, granted, permit, permitPages } from '#lib/applications/testing/testing.ts';
import { findGuest } from '#lib/identity/guest/guest-key.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { beginAsGuest } from './begin-as-guest.ts';

export type GuestAtWork = { ctx: ApplicationContext; id: string; token: string };

/** Somebody without an account who has begun a residence permit, and answered these pages of it. */
export async function aGuest(db: Database, pages = permitPages, at = friday): Promise<GuestAtWork> {
  const nobody = contextOf(db, null, at);
  const { id, key } = granted(await beginAsGuest(nobody, { guest: undefined, service: permit, locale: 'zh' }));
  const token = key?.token ?? '';
  const actor = await findGuest(nobody, token);
  if (!actor) throw new Error('The key opens nothing');
  const ctx = { ...nobody, actor };
  if (pages.length > 0) granted(await answerPages(ctx, { applicationId: id, pages }));
  return { ctx, id, token };
}
