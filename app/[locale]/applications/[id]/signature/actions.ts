'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { refreshPublished } from '#app/_server/published.ts';
import { declineCopy } from '#lib/applications/signatures/end-copy.ts';
import { limits } from '#lib/applications/signatures/rate-limits.ts';
import { signCopy } from '#lib/applications/signatures/sign-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { agree: '请先勾选：您看过以上内容，同意签字', reason: '请写明为什么不签，申请人会看到' },
  en: {
    agree: 'Tick that you have read it and agree to sign',
    reason: 'Say why you will not sign; the applicant reads it',
  },
});

export const signApplication = citizenAction({
  input: (locale: Locale) =>
    z.object({ signatureId: z.uuid(), agree: z.literal('yes', { error: texts[locale].agree }) }),
  act: async (ctx, input) => {
    const signed = await signCopy(ctx, input);
    // Another process may have switched the service just now.
    if (!signed.ok && signed.refusal.code === 'service_closed') await refreshPublished({ atOnce: true });
    return signed;
  },
  goTo: ({ applicationId }, locale) => paths.signature(locale, applicationId),
  limit: { of: limits.signing, by: ['person'] },
});

export const declineSignature = citizenAction({
  input: (locale: Locale) =>
    z.object({
      signatureId: z.uuid(),
      reason: writtenText(locale, texts[locale].reason).pipe(z.string().max(500)),
    }),
  act: declineCopy,
  goTo: ({ applicationId }, locale) => paths.signature(locale, applicationId),
  limit: { of: limits.signing, by: ['person'] },
});
