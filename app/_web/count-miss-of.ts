import 'server-only';
import type { Locale } from '#lib/kernel/locale.ts';
import { countMiss } from '#lib/search/count-miss.ts';
import { networkOf } from './address.ts';
import { systemContext } from './context.ts';
import { reportError } from './report-error.ts';

/** Counts a search of this request that found nothing. To fail at that is no failure of the search. */
export async function countMissOf(request: Request, locale: Locale, text: string): Promise<void> {
  const network = networkOf(request.headers.get('x-forwarded-for'));
  const visitor = JSON.stringify([network, request.headers.get('user-agent')]);
  try {
    await countMiss(await systemContext(), { locale, text, visitor });
  } catch (error) {
    reportError(error, { kind: 'search' });
  }
}
