import { words, type Bilingual } from '#lib/kernel/locale.ts';
import type { CheckBasis, Representation } from '#lib/organisations/representation.ts';

export const representationWords: Bilingual<Record<Representation, string>> = words({
  zh: { stated: '企业身份尚未核对', confirmed: '企业身份已核对', rejected: '企业身份未通过核对' },
  en: { stated: 'Company not yet checked', confirmed: 'Company checked', rejected: 'Company check failed' },
});

export const basisWords: Bilingual<Record<CheckBasis, string>> = words({
  zh: { register: '登记机关的登记信息', licence: '营业执照原件', other: '其他材料' },
  en: { register: 'the business register', licence: 'the original business licence', other: 'something else' },
});
