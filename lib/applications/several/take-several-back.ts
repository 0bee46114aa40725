import type { ApplicationContext } from '#lib/applications/context.ts';
import { takeBack } from '#lib/applications/pending/take-back.ts';

/** Takes one's own acts on these cases back, as far as they have not taken effect. Gives how many, and how many were too late. */
export async function takeSeveralBack(
  ctx: ApplicationContext,
  applicationIds: string[],
): Promise<{ back: number; late: number }> {
  const counted = { back: 0, late: 0 };
  for (const id of new Set(applicationIds)) counted[(await takeBack(ctx, id)).ok ? 'back' : 'late'] += 1;
  return counted;
}
