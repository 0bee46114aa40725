'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { confirmRepresentation } from '#lib/applications/representation/confirm-representation.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { checkBases } from '#lib/organisations/representation.ts';

const texts = words({
  zh: { basis: '请选择核对的依据', note: '请写明核对了什么' },
  en: { basis: 'Choose what you compared with', note: 'Say what you compared' },
});

export const confirmCompany = staffAction({
  input: (locale: Locale) =>
    z.object({
      applicationId: z.uuid(),
      membershipId: z.uuid(),
      basis: z.enum(checkBases, texts[locale].basis),
      note: writtenText(locale, texts[locale].note),
    }),
  act: confirmRepresentation,
  goTo: ({ id }, locale) => paths.staff.checked(locale, id),
});
