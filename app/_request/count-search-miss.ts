import 'server-only';
import type { Locale } from '#lib/kernel/locale.ts';
import { countMiss } from '#lib/search/misses/count-miss.ts';
import { networkOf } from '#app/_server/client-address.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { reportError } from '#app/_server/report-error.ts';

/** Counts a search without results. A failure to count never fails the search. */
export async function countMissOf(request: Request, locale: Locale, text: string): Promise<void> {
  // Not the browser as well, which one client can name in ten ways to have its words shown to staff.
  const visitor = networkOf(request.headers.get('x-forwarded-for'));
  try {
    await countMiss(await systemContext(), { locale, text, visitor });
  } catch (error) {
    reportError(error, { kind: 'search' });
  }
}
