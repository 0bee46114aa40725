import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { Locale } from '#lib/kernel/locale.ts';
import { paths } from './paths.ts';

/**
 * Leads to the page that says there is nothing here, the same for what is not there and for what is not the reader's.
 * A page made on request does not call `notFound()`: what that answers is empty until a script has filled it.
 */
export function missing(locale: Locale): never {
  redirect(paths.missing(locale) as Route);
}
