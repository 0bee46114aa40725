import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, dayOf, weekday, type Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { normalise } from '#lib/search/engine/analyse.ts';
import { mayBeKept } from './may-be-kept.ts';
import { countVisit, deleteBefore } from './miss-store.ts';
import { rememberVisits } from './visits.ts';

/** The words are stored only when so many visits of a week have searched for them. */
export const threshold = 10;
export const weeksKept = 13;

const isFirst = rememberVisits();
type Counter = Pick<Context, 'db' | 'vault' | 'now'> & WithCatalogue;

/** A search without hits; `visitor` is the network of the request and is not stored. */
export type MissedSearch = { locale: Locale; text: string; visitor: string };

/** Counts a search without hits, unless it may not be kept or the same visit has sent it today. */
export async function countMiss(
  { db, vault, now, catalogue }: Counter,
  { locale, text, visitor }: MissedSearch,
): Promise<void> {
  if (!mayBeKept(text, catalogue.listSensitiveWords())) return;
  const words = normalise(text).replaceAll(/\s+/g, ' ').trim();
  const today = dayOf(now());
  if (!isFirst({ visitor, query: `${locale} ${words}` }, today)) return;
  const week = weekOf(today);
  await countVisit(db, { week, hash: vault.hash(`search ${week} ${locale} ${words}`), locale, words, threshold });
}

export const forgetMisses = ({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> =>
  deleteBefore(db, oldestWeek(dayOf(now())));

/** The Monday of the oldest week that is kept. */
export const oldestWeek = (today: Day): Day => addDays(weekOf(today), -7 * (weeksKept - 1));

const weekOf = (day: Day): Day => addDays(day, 1 - weekday(day));
