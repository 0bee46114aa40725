import 'server-only';
import { revalidatePath } from 'next/cache';
import type { Refusal, Result } from '#lib/kernel/result.ts';
import { refreshPublished } from './published.ts';

/** An act that publishes: what it published is seen from its answer on. */
export const publishing =
  <Ctx, Input, T, R extends Refusal>(act: (ctx: Ctx, input: Input) => Promise<Result<T, R>>) =>
  async (ctx: Ctx, input: Input): Promise<Result<T, R>> => {
    const result = await act(ctx, input);
    if (result.ok) await showPublished();
    return result;
  };

/**
 * This process looks at once, the others do within seconds. Where the host itself keeps the pages that the build made
 * and none of our processes stands before them, they are made anew.
 */
export async function showPublished(): Promise<void> {
  await refreshPublished({ atOnce: true });
  if (process.env['VERCEL']) revalidatePath('/[locale]', 'layout');
}
