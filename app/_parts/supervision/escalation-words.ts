import type { Rung } from '#lib/applications/supervision/ladder/ladder.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** What was told or asked, as a short line. */
export const rungWords: Bilingual<Record<Rung, string>> = words({
  zh: {
    near: '临近期限，自动提醒',
    overdue: '已超期，自动询问',
    late: '仍未办结，升级询问',
    reminder: '提醒',
    question: '询问',
  },
  en: {
    near: 'Due soon: told by the system',
    overdue: 'Overdue: asked by the system',
    late: 'Still overdue: the head was asked',
    reminder: 'Reminded',
    question: 'Asked',
  },
});
