import { and, count, desc, gte, isNotNull, isNull, lt, max, sql, sum } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { searchMisses } from '#db/schema/search.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Miss } from './miss.ts';

type Counted = { week: Day; hash: string; locale: Locale; words: string; threshold: number };

/** Adds one visit; the words are stored by the visit that reaches the threshold (2 or more), not before. */
export async function countVisit(db: Database, { words, threshold, ...miss }: Counted): Promise<void> {
  const visits = sql`${searchMisses.visits} + 1`;
  await db
    .insert(searchMisses)
    .values({ ...miss, visits: 1 })
    .onConflictDoUpdate({
      target: [searchMisses.week, searchMisses.hash],
      set: { visits, words: sql`case when ${visits} >= ${threshold} then ${words} end` },
    });
}

export async function listMisses(db: Database, since: Day, limit: number): Promise<Miss[]> {
  const { words, locale, visits, week } = searchMisses;
  const rows = await db
    .select({ words, locale, visits: sum(visits).mapWith(Number), lastWeek: max(week) })
    .from(searchMisses)
    .where(and(isNotNull(words), gte(week, since)))
    .groupBy(words, locale)
    .orderBy(desc(sum(visits)), words)
    .limit(limit);
  return rows.map((row) => ({ ...row, words: row.words ?? '', lastWeek: row.lastWeek ?? since }));
}

export async function countUntold(db: Database, since: Day): Promise<number> {
  const [row] = await db
    .select({ all: count() })
    .from(searchMisses)
    .where(and(isNull(searchMisses.words), gte(searchMisses.week, since)));
  return row?.all ?? 0;
}

export async function deleteBefore(db: Database, week: Day): Promise<void> {
  await db.delete(searchMisses).where(lt(searchMisses.week, week));
}
