import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { Locale } from '#lib/kernel/locale.ts';
import { paths } from './paths.ts';

/**
 * Redirects to the "not found" page, the same for missing and for foreign things. `notFound()` would answer a dynamic
 * page with markup that stays empty until a script fills it.
 */
export function redirectNotFound(locale: Locale): never {
  redirect(paths.missing(locale) as Route);
}
