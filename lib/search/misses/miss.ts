import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** A search that found nothing: what enough visits asked, how many did, and the last week, by its Monday. */
export type Miss = { words: string; locale: Locale; visits: number; lastWeek: Day };
