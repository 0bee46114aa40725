'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { tickCheck } from '#lib/applications/staff/tick-check.ts';
import { settle, writeNote, writeToApplicant } from '#lib/applications/staff/write.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '请写点什么再发送',
  en: 'Write something first',
});

/** Two forms share the page, so what was written stands under the name of its form. */
const message = (locale: Locale) =>
  z
    .object({ applicationId: z.uuid(), message: writtenText(locale, texts[locale]) })
    .transform(({ message: body, ...on }) => ({ ...on, body }));
const note = (locale: Locale) =>
  z
    .object({ applicationId: z.uuid(), note: writtenText(locale, texts[locale]) })
    .transform(({ note: body, ...on }) => ({ ...on, body }));

export const writeToTheApplicant = staffAction({ input: message, act: writeToApplicant });
export const writeCaseNote = staffAction({ input: note, act: writeNote });
export const settleTheMessages = staffAction({ input: () => z.object({ applicationId: z.uuid() }), act: settle });

/** The button says the mark, whether it is set, and the line. */
const tick = () =>
  z
    .object({ applicationId: z.uuid(), tick: z.string() })
    .transform(({ applicationId, tick: pressed }) => {
      const [mark, on, item] = pressed.split(':');
      return { applicationId, item, mark, isOn: on === 'on' };
    })
    .pipe(
      z.object({
        applicationId: z.string(),
        item: z.string(),
        mark: z.enum(['received', 'verified']),
        isOn: z.boolean(),
      }),
    );

export const tickTheCheck = staffAction({ input: tick, act: tickCheck });
