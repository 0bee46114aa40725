'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const words = { zh: '理由请控制在 500 个字以内', en: 'Use 500 characters or fewer for the reason' };

export const withdrawApplication = citizenAction({
  input: (locale: Locale) => z.object({ applicationId: z.uuid(), reason: z.string().trim().max(500, words[locale]) }),
  act: withdraw,
  goTo: ({ id }, locale) => paths.application(locale, id),
});
