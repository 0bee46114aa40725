import { occasionsAbout } from '#lib/notifications/letter.ts';

/** What staff are told about cases: the first ones lead to the case, the others to what awaits their reply. */
export const letters = {
  ...occasionsAbout('desk', {
    due_soon: { zh: '您经办的办件临近期限', en: 'One of your cases is due soon' },
    reminded: { zh: '督办员提醒您办理', en: 'Your supervisor reminds you of a case' },
    question_answered: { zh: '您问的办件有答复了', en: 'Your question about a case was answered' },
  }),
  ...occasionsAbout('question', {
    overdue_asked: { zh: '办件已超期，请说明', en: 'A case is overdue: please explain' },
    late_asked: { zh: '办件超期多日，请说明', en: 'A case has been overdue for days: please explain' },
    owner_asked: { zh: '督办员向您询问一件办件', en: 'Your supervisor asks about a case' },
    morning: { zh: '今天要办的', en: 'Due today' },
  }),
};
