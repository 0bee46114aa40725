import { catalogue } from './content.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { countMiss } from '#lib/search/misses/count-miss.ts';

/** Searches without a result, by visits and weeks ago. */
const searches: { locale: Locale; text: string; visits: number; weeksAgo: number }[] = [
  { locale: 'zh', text: '充电桩安装', visits: 23, weeksAgo: 1 },
  { locale: 'zh', text: '加装电梯', visits: 17, weeksAgo: 0 },
  { locale: 'zh', text: '无人机报备', visits: 12, weeksAgo: 2 },
  { locale: 'zh', text: '义工证', visits: 11, weeksAgo: 0 },
  { locale: 'en', text: 'drone', visits: 10, weeksAgo: 1 },
  { locale: 'zh', text: '钓鱼证', visits: 4, weeksAgo: 1 },
  { locale: 'zh', text: '古树认养', visits: 3, weeksAgo: 0 },
  { locale: 'en', text: 'yoga', visits: 2, weeksAgo: 0 },
];

export async function missSearches({ db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>): Promise<void> {
  for (const { visits, weeksAgo, ...asked } of searches) {
    const at = new Date(`${addDays(dayOf(now()), -7 * weeksAgo)}T00:00:00+08:00`);
    for (let visit = 0; visit < visits; visit += 1)
      await countMiss({ db, vault, catalogue, now: () => at }, { ...asked, visitor: `demonstration ${visit}` });
  }
}
