import type { ApplicationContext } from '#lib/applications/context.ts';
import { insertSnippet } from '#lib/applications/snippets/read-snippets.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { findAtCounter } from './read-counter.ts';

/** What stands in the field of the reasons after a snippet is inserted; `locale` is the language of whoever stands there. */
export async function insertAtCounter(
  ctx: ApplicationContext,
  { applicationId, locale, ...asked }: { applicationId: string; snippet: string; written: string; locale: Locale },
): Promise<string> {
  const draft = await findAtCounter(ctx, applicationId);
  if (!draft) return asked.written;
  return insertSnippet(ctx, { ...draft, locale }, { ...asked, act: 'decision-at-once', locale });
}
