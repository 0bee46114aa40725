import type { Application } from '#lib/applications/application.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { tell } from '#lib/notifications/notify.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { findCopy, listSignatures } from './copy-store.ts';
import type { Signature, SigningCopy } from './copy.ts';

export type Writing = Omit<ApplicationContext, 'actor'> & { actor: { id: string } | null };

/** A copy with its application, which is locked until the transaction ends, and those asked to sign it. */
export type Held = { application: Application; copy: SigningCopy; signatures: Signature[] };

/** Everything that happens to a copy happens under the lock of its application: one signature is the last. */
export async function holdCopy(
  ctx: Omit<ApplicationContext, 'actor'>,
  { applicationId, copyId }: { applicationId: string; copyId: string },
): Promise<Held | undefined> {
  const application = await findApplication(ctx, { id: applicationId, of: undefined, lock: true });
  const copy = application && (await findCopy(ctx, copyId));
  return copy && { application, copy, signatures: await listSignatures(ctx, copyId) };
}

/** Tells people of an application, each once. */
export async function tellPeople(
  ctx: Omit<ApplicationContext, 'actor'>,
  { application, occasion, to }: { application: Application; occasion: Occasion; to: (string | null)[] },
): Promise<void> {
  const facts = { ...ctx.catalogue.findGuide(application.service)?.name };
  for (const personId of new Set(to)) {
    if (!personId) continue;
    await tell(ctx, await findAddressee(ctx.db, personId), { applicationId: application.id, occasion, facts });
  }
}
