import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

/**
 * How and on which day it was proved that an address reaches whoever gave it: by a code that was sent there, or because they
 * sign in with it.
 */
export type ShownProof = { by: 'code' | 'account'; on: Day };

const texts = words<Record<ShownProof['by'], (day: string) => string>>({
  zh: { code: (day) => `${day}已用验证码确认`, account: (day) => `账户邮箱，${day}已确认` },
  en: {
    code: (day) => `Confirmed by a code on ${day}`,
    account: (day) => `The e-mail of the account, confirmed on ${day}`,
  },
});

export const sayProof = ({ by, on }: ShownProof, locale: Locale, sayDay: (day: Day) => string): string =>
  texts[locale][by](sayDay(on));
