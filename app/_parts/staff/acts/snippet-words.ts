import type { SnippetAct } from '#lib/catalogue/lists.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** The acts that reasons are for. */
export const snippetWords: Bilingual<Record<SnippetAct, string>> = words({
  zh: {
    approve: '准予',
    refuse: '不予',
    not_accept: '不予受理',
    return: '退件',
    correction: '要求补正',
    stop: '中止计时',
    extend: '延长期限',
    send_back: '退回重审',
  },
  en: {
    approve: 'Approve',
    refuse: 'Refuse',
    not_accept: 'Do not accept',
    return: 'Return',
    correction: 'Request corrections',
    stop: 'Stop the clock',
    extend: 'Extend',
    send_back: 'Send back',
  },
});
