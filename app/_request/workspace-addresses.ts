import type { Locale } from '#lib/kernel/locale.ts';
import { paths } from './paths.ts';

/** Where letters to staff lead, with the portal's address before it. */
export const workspaceAddresses = (portal: string) => ({
  case: (locale: Locale, id: string) => `${portal}${paths.staff.application(locale, id)}`,
  questions: (locale: Locale) => `${portal}${paths.staff.questions(locale)}`,
});
