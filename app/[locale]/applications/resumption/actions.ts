'use server';

import { after } from 'next/server';
import { z } from 'zod';
import { publicAction, writerAction } from '#app/_forms/action.ts';
import { emailField } from '#app/[locale]/sign-in/input.ts';
import { closeGuest } from '#app/_request/guest.ts';
import { paths } from '#app/_request/paths.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { sendLettersNow } from '#app/_server/letters.ts';
import { saveForLater } from '#lib/applications/guest/save-for-later.ts';
import { limits } from '#lib/identity/rate-limits.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { ok } from '#lib/kernel/result.ts';
import { wordField } from './word-field.ts';

/** The page says to whom the link was sent; the link itself stands in the letter alone. */
export const sendResumeLink = writerAction({
  input: (locale: Locale) => z.object({ email: emailField(locale), word: wordField(locale), locale: z.enum(locales) }),
  act: async (ctx, { email, word, locale }) => {
    const made = await saveForLater(ctx, {
      ...{ email, word, locale },
      addressOf: (token) => `${theIssuer()}${paths.resumption(locale, token)}`,
    });
    if (made.ok) after(sendLettersNow);
    return made;
  },
  limit: { of: limits.resumeLink, by: ['address', 'person', { here: ({ email }) => email }] },
  secret: ['word'],
});

export const closeHere = publicAction({
  input: () => z.object({}),
  act: async (ctx) => ok(await closeGuest(ctx)),
  goTo: (_, locale) => paths.home(locale),
});
