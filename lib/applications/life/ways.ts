import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** How a result reaches people, by the guide's word for it. */
export const wayWords: Bilingual<Partial<Record<string, string>>> = words({
  zh: { counter: '窗口领取', post: '邮寄', electronic: '电子版', 'bank-transfer': '汇入银行账户' },
  en: { counter: 'at a counter', post: 'by post', electronic: 'electronically', 'bank-transfer': 'by bank transfer' },
});
