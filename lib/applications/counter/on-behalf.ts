import type { ApplicationContext } from '#lib/applications/context.ts';
import { findAtCounter } from './read-counter.ts';

/** The context in which an officer acts for whoever stands at the counter, on the draft that they enter; none elsewhere. */
export async function onBehalf<C extends ApplicationContext>(ctx: C, applicationId: string): Promise<C | undefined> {
  const found = await findAtCounter(ctx, applicationId);
  if (found?.status !== 'draft') return undefined;
  return { ...ctx, actor: { id: found.applicantId, name: found.applicantName, posts: [] } };
}
