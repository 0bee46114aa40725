// For the verification page: reads what others issued in a format of the W3C. Fetched once somebody turns to the form.
import { foreignFinding } from '#app/_parts/documents/foreign-finding.ts';
import type { Finding } from '#app/_parts/documents/finding.ts';
import { checkForeign } from '#lib/documents/foreign/check-foreign.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** Undefined for a text that is no credential of the W3C. */
export async function findForeign(text: string, locale: Locale): Promise<Finding | undefined> {
  const now = new Date();
  const verdict = await checkForeign(text, now);
  return verdict && foreignFinding(verdict, { locale, now });
}
