import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';

export const htmlLanguage: Bilingual = bilingual('zh-CN', 'en');
