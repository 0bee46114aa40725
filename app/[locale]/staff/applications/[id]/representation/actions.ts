'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { confirmRepresentation } from '#lib/applications/staff/confirm-representation.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { checkBases } from '#lib/organisations/representation.ts';

const texts = words({
  zh: { basis: '请选择核对的依据', note: '请写明核对了什么', long: '请控制在 2000 个字以内' },
  en: { basis: 'Choose what you compared with', note: 'Say what you compared', long: 'Use 2,000 characters or fewer' },
});

export const confirmCompany = staffAction({
  input: (locale: Locale) =>
    z.object({
      applicationId: z.uuid(),
      membershipId: z.uuid(),
      basis: z.enum(checkBases, texts[locale].basis),
      note: z.string().trim().min(1, texts[locale].note).max(2000, texts[locale].long),
    }),
  act: confirmRepresentation,
  goTo: ({ id }, locale) => paths.staff.application(locale, id),
});
