import { words, type Bilingual } from '#lib/kernel/locale.ts';

export const htmlLanguage: Bilingual = words({ zh: 'zh-CN', en: 'en' });
