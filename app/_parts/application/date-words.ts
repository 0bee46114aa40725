import { words } from '#lib/kernel/locale.ts';

/** The dates of a case: what is owed by when. */
export const dateWords = words({
  zh: {
    answer: '最迟答复是否受理',
    promised: '本市承诺办结',
    statutory: '法定办结期限',
    deliver: '结果送达，最迟',
    correct: '补正，最迟',
  },
  en: {
    answer: 'We will tell you if it is accepted by',
    promised: 'Promised by this city',
    statutory: 'Due by law',
    deliver: 'Result delivered by',
    correct: 'Correct it by',
  },
});
