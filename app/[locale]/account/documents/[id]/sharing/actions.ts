'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { shareDocument, stopSharing } from '#lib/documents/holder/share.ts';
import { limits } from '#lib/documents/rate-limits.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { days: '请选择授权几天', purpose: '请写明给谁看、为什么，例如：租房给房东看' },
  en: { days: 'Choose for how many days', purpose: 'Say who sees it and what for, like: my landlord, for the lease' },
});

const parts = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat().filter((part) => /^[\w.-]{1,60}$/.test(part)));

/** The page shows the link once: only its hash is kept. */
export const shareMyDocument = citizenAction({
  holds: true,
  input: (locale: Locale) =>
    z.object({
      documentId: z.uuid(),
      parts,
      days: z.enum(['1', '7', '30'], texts[locale].days).transform(Number),
      purpose: writtenText(locale, texts[locale].purpose).pipe(z.string().max(100)),
    }),
  act: shareDocument,
  limit: { of: limits.sharing, by: ['person'] },
});

export const stopShare = citizenAction({
  input: () => z.object({ id: z.uuid() }),
  act: stopSharing,
  goTo: ({ documentId }, locale) => paths.document(locale, documentId),
});
