'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const words = { zh: '回复请控制在 2000 个字以内', en: 'Use 2,000 characters or fewer for the reply' };

export const resubmitApplication = citizenAction({
  input: (locale: Locale) => z.object({ applicationId: z.uuid(), reply: z.string().trim().max(2000, words[locale]) }),
  act: resubmit,
  goTo: ({ id }, locale) => paths.application(locale, id),
});
