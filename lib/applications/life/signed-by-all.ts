import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words } from '#lib/kernel/locale.ts';

/** Who signed a copy, and when: its sender by sending it, the others after that. `copy` is its keyed hash. */
export type SignedByAll = { copy: string; sentAt: string; by: { name: string; at: string }[] };

type SayDay = (day: Day) => string;

const dayIn = (moment: string, date: SayDay): string => date(dayOf(new Date(moment)));

/** How it was filed, for both sides. */
export const signedWords = words({
  zh: ({ sentAt, by }: SignedByAll, date: SayDay) =>
    `申请人${dayIn(sentAt, date)}签字，${by.map(({ name, at }) => `${name}${dayIn(at, date)}签字`).join('，')}。签齐后自动提交。`,
  en: ({ sentAt, by }: SignedByAll, date: SayDay) =>
    `Signed by the applicant on ${dayIn(sentAt, date)}, by ${by.map(({ name, at }) => `${name} on ${dayIn(at, date)}`).join(', by ')}. Submitted by itself once all had signed.`,
});
