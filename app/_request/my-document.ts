import 'server-only';
import { currentContext } from './context.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { readMyDocument, type MyDocument } from '#lib/documents/holder/read-mine.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';

/** The document of a file's address and the language asked for; undefined unless it is of the person who asks. */
export async function myDocumentOf(
  request: Request,
  params: Promise<{ id: string }>,
): Promise<{ ctx: PortalContext; mine: MyDocument; locale: Locale } | undefined> {
  const { actor, ...rest } = await currentContext();
  if (!actor) return undefined;
  const ctx = { ...rest, actor };
  const mine = await readMyDocument(ctx, (await params).id);
  const asked = new URL(request.url).searchParams.get('locale');
  return mine && { ctx, mine, locale: isLocale(asked) ? asked : 'zh' };
}
