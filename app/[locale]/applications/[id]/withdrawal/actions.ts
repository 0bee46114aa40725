'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { optionalText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const withdrawApplication = citizenAction({
  holds: true,
  input: (locale: Locale) => z.object({ applicationId: z.uuid(), reason: optionalText(locale, 500) }),
  act: withdraw,
  goTo: ({ id }, locale) => paths.application(locale, id),
});
