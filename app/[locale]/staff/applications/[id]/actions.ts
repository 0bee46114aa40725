'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writeNote, writeToApplicant } from '#lib/applications/staff/write.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { empty: '请写点什么再发送', long: '请控制在 2000 个字以内' },
  en: { empty: 'Write something first', long: 'Use 2,000 characters or fewer' },
});

const said = (locale: Locale) => z.string().trim().min(1, texts[locale].empty).max(2000, texts[locale].long);

/** Two forms share the page, so what was written stands under the name of its form. */
const message = (locale: Locale) =>
  z
    .object({ applicationId: z.uuid(), message: said(locale) })
    .transform(({ message: body, ...on }) => ({ ...on, body }));
const note = (locale: Locale) =>
  z.object({ applicationId: z.uuid(), note: said(locale) }).transform(({ note: body, ...on }) => ({ ...on, body }));

export const writeToTheApplicant = staffAction({ input: message, act: writeToApplicant });
export const writeCaseNote = staffAction({ input: note, act: writeNote });
