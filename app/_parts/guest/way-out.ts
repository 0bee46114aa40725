import { guestWords } from '#app/_parts/identity/guest-words.ts';
import { paths } from '#app/_request/paths.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** Where the way out of a draft’s form leads a guest, who has no applications of their own to go to. */
export const wayOut = ({ isGuest }: { isGuest: boolean }, locale: Locale) =>
  isGuest ? { leave: { href: paths.guestLink(locale), text: guestWords[locale].saveAndLeave } } : {};
