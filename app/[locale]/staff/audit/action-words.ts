import { staffSteps } from '#app/_staff/step-words.ts';
import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';

/** What the log says was done; an action without a word shows its own name. */
export const actionWords: Bilingual<Partial<Record<string, string>>> = bilingual(
  { ...staffSteps.zh, read: '查看办件', search: '查询办件', track: '凭编号查进度', write: '写消息或备注' },
  {
    ...staffSteps.en,
    read: 'Case read',
    search: 'Cases searched',
    track: 'Tracked by reference',
    write: 'Message or note written',
  },
);
