import 'server-only';
import { connection } from 'next/server';
import { cache } from 'react';
import type { Actor } from '#lib/kernel/context.ts';
import { systemContext, type PortalContext } from '#app/_server/system-context.ts';
import { findReader } from './session.ts';

/** Read once a request; a page that asks for it is never prerendered. */
const currentReader = cache(async () => {
  await connection();
  return findReader(await systemContext());
});

export async function currentContext(): Promise<PortalContext<Actor | null>> {
  const reader = await currentReader();
  return { ...(await systemContext()), actor: reader?.actor ?? null };
}

export const currentUnread = async (): Promise<number> => (await currentReader())?.unread ?? 0;

/** True if the reader is staff and proved lately enough who they are to decide. */
export const mayDecideNow = async (): Promise<boolean> => (await currentReader())?.mayDecide ?? false;
