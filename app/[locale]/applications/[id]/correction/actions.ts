'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { optionalText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const resubmitApplication = citizenAction({
  holds: true,
  input: (locale: Locale) => z.object({ applicationId: z.uuid(), reply: optionalText(locale) }),
  act: resubmit,
  goTo: ({ id }, locale) => paths.application(locale, id),
});
