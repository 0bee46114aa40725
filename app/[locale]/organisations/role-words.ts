import { words } from '#lib/kernel/locale.ts';
import type { OrganisationView } from '#lib/organisations/read.ts';

export const roleWords = words<Record<OrganisationView['organisation']['role'], string>>({
  zh: { legal_representative: '法定代表人', handler: '经办人' },
  en: { legal_representative: 'Legal representative', handler: 'Handler' },
});
