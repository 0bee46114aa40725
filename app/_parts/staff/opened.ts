import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** The page that opened after an act: the next case, the list because none is left, or the same case. */
export type Opened = 'next' | 'none' | 'same';

export const opened: Bilingual<Record<Opened, string>> = words({
  zh: { next: '已打开下一件。', none: '没有别的办件等您办理了。', same: '' },
  en: { next: 'The next case is open.', none: 'No other case waits for you.', same: '' },
});
