import { listSensitiveWords } from '#lib/catalogue/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, dayOf, weekday, type Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { normalise } from '#lib/search/engine/analyse.ts';
import { mayBeKept } from './may-be-kept.ts';
import { countVisit, deleteBefore } from './miss-store.ts';
import { rememberVisits } from './visits.ts';

/** So many visits of a week must have searched the same before its words are written down. */
export const threshold = 10;
export const weeksKept = 13;

const isFirst = rememberVisits();
type Counter = Pick<Context, 'db' | 'vault' | 'now'>;

/** A search that found nothing; `visitor` is what the request tells of network and browser, and is not kept. */
export type MissedSearch = { locale: Locale; text: string; visitor: string };

/** Counts one search that found nothing, unless it may not be kept or the same visit asked it today already. */
export async function countMiss({ db, vault, now }: Counter, { locale, text, visitor }: MissedSearch): Promise<void> {
  if (!mayBeKept(text, listSensitiveWords())) return;
  const words = normalise(text).replaceAll(/\s+/g, ' ').trim();
  const today = dayOf(now());
  if (!isFirst({ visitor, query: `${locale} ${words}` }, today)) return;
  const week = weekOf(today);
  await countVisit(db, { week, hash: vault.hash(`search ${week} ${locale} ${words}`), locale, words, threshold });
}

/** Weeks beyond those kept are deleted. */
export const forgetMisses = ({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> =>
  deleteBefore(db, oldestWeek(dayOf(now())));

/** The Monday of the first week that is kept, this one being the last. */
export const oldestWeek = (today: Day): Day => addDays(weekOf(today), -7 * (weeksKept - 1));

const weekOf = (day: Day): Day => addDays(day, 1 - weekday(day));
