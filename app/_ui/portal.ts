import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';

export const portalName: Bilingual = bilingual('云川通办', 'Yunchuan services');
export const cityName: Bilingual = bilingual('云川市', 'Yunchuan');
export const htmlLanguage: Bilingual = bilingual('zh-CN', 'en');
