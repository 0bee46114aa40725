'use server';

import { z } from 'zod';
import { staffAction } from '#app/_web/action.ts';
import { paths } from '#app/_web/paths.ts';
import { rejectRepresentation } from '#lib/applications/reject-representation.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  { reason: '请写明理由', long: '请控制在 2000 个字以内' },
  { reason: 'Give the reasons', long: 'Use 2,000 characters or fewer' },
);

export const rejectCompany = staffAction({
  input: (locale: Locale) =>
    z.object({
      organisationId: z.uuid(),
      membershipId: z.uuid(),
      reason: z.string().trim().min(1, words[locale].reason).max(2000, words[locale].long),
    }),
  act: rejectRepresentation,
  goTo: ({ id }, locale) => paths.staff.organisation(locale, id),
});
