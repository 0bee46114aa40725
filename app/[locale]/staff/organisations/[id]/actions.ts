'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { rejectRepresentation } from '#lib/applications/staff/reject-representation.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { reason: '请写明理由', long: '请控制在 2000 个字以内' },
  en: { reason: 'Give the reasons', long: 'Use 2,000 characters or fewer' },
});

export const rejectCompany = staffAction({
  input: (locale: Locale) =>
    z.object({
      organisationId: z.uuid(),
      membershipId: z.uuid(),
      reason: z.string().trim().min(1, texts[locale].reason).max(2000, texts[locale].long),
    }),
  act: rejectRepresentation,
  goTo: ({ id }, locale) => paths.staff.organisation(locale, id),
});
