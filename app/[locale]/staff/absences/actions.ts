'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { endAbsence, setAbsence } from '#lib/applications/team/absences.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { person: '请选择谁不在岗', from: '请填写第一天', until: '请填写最后一天', deputy: '请选择代办人' },
  en: {
    person: 'Choose who is away',
    from: 'Enter the first day',
    until: 'Enter the last day',
    deputy: 'Choose a deputy',
  },
});

export const enterAbsence = staffAction({
  input: (locale: Locale) =>
    z.object({
      personId: z.uuid(texts[locale].person),
      fromDay: z.iso.date(texts[locale].from),
      untilDay: z.iso.date(texts[locale].until),
      deputyId: z
        .union([z.uuid(), z.literal('')], texts[locale].deputy)
        .default('')
        .transform((id) => id || undefined),
    }),
  act: setAbsence,
  goTo: ({ moved }, locale) => paths.staff.absences(locale, { moved: String(moved) }),
});

export const takeBackAbsence = staffAction({
  input: () => z.object({ absenceId: z.uuid(), personId: z.uuid() }),
  act: endAbsence,
  goTo: (_, locale) => paths.staff.absences(locale),
});
