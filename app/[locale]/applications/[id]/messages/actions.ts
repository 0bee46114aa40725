'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { writeToStaff } from '#lib/applications/staff/write.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: '请写下您要说的内容', en: 'Write your message' });

export const writeToTheStaff = citizenAction({
  holds: true,
  input: (locale: Locale) =>
    z.object({
      applicationId: z.uuid(),
      body: writtenText(locale, texts[locale]),
    }),
  act: writeToStaff,
  limit: { of: limits.message, by: ['person'] },
});
