import { bilingual } from '#lib/kernel/locale.ts';
import type { OrganisationView } from '#lib/organisations/read.ts';

export const roleWords = bilingual<Record<OrganisationView['organisation']['role'], string>>(
  { legal_representative: '法定代表人', handler: '经办人' },
  { legal_representative: 'Legal representative', handler: 'Handler' },
);
