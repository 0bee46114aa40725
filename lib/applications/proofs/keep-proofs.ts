import type { Application } from '#lib/applications/application.ts';
import { saveProofs } from '#lib/applications/case/proof-store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import { currentProofs } from './to-prove.ts';

/** Keeps the proofs that hold for the answers as they are now: one of an address that is answered no more is void. */
export async function keepProofs(
  ctx: Pick<ApplicationContext, 'db' | 'vault' | 'actor'>,
  application: Application,
): Promise<Application> {
  const proofs = await currentProofs(ctx, application);
  if (canonical(proofs) === canonical(application.proofs)) return application;
  const kept = { ...application, proofs };
  await saveProofs(ctx, kept);
  return kept;
}
