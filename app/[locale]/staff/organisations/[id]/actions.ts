'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { rejectRepresentation } from '#lib/applications/representation/reject-representation.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '请写明理由',
  en: 'Give the reasons',
});

export const rejectCompany = staffAction({
  input: (locale: Locale) =>
    z.object({
      organisationId: z.uuid(),
      membershipId: z.uuid(),
      reason: writtenText(locale, texts[locale]),
    }),
  decides: () => true,
  act: rejectRepresentation,
  goTo: ({ id }, locale) => paths.staff.organisation(locale, id),
});
