'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { writeToStaff } from '#lib/applications/staff/write.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const words = {
  zh: { empty: '请写下您要说的内容', long: '消息请控制在 2000 个字以内' },
  en: { empty: 'Write your message', long: 'Use 2,000 characters or fewer' },
};

export const writeToTheStaff = citizenAction({
  input: (locale: Locale) =>
    z.object({
      applicationId: z.uuid(),
      body: z.string().trim().min(1, words[locale].empty).max(2000, words[locale].long),
    }),
  act: writeToStaff,
  limit: { of: limits.message, by: ['person'] },
});
