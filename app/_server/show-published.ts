import 'server-only';
import { revalidatePath } from 'next/cache';
import type { Result } from '#lib/kernel/result.ts';
import { refreshPublished } from './published.ts';

/** What an act has published is seen from its answer on. */
export async function shownAtOnce<R extends Result<unknown>>(act: Promise<R>): Promise<R> {
  const result = await act;
  if (result.ok) await showPublished();
  return result;
}

/**
 * This process looks at once, the others do within seconds. Where the host itself keeps the pages that the build made
 * and none of our processes stands before them, they are made anew.
 */
export async function showPublished(): Promise<void> {
  await refreshPublished({ atOnce: true });
  if (process.env['VERCEL']) revalidatePath('/[locale]', 'layout');
}
