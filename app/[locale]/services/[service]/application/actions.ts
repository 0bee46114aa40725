'use server';

import { z } from 'zod';
import { citizenAction, publicAction } from '#app/_forms/action.ts';
import { findCarried, forgetCarried } from '#app/_request/carried-answers.ts';
import { guestHere, keepGuest } from '#app/_request/guest.ts';
import { paths } from '#app/_request/paths.ts';
import { start } from '#lib/applications/draft/start.ts';
import { beginAsGuest } from '#lib/applications/guest/begin-as-guest.ts';
import { limits } from '#lib/identity/rate-limits.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';

const words = { zh: '请选择为谁申请', en: 'Choose who you are applying for' };

export const startApplication = citizenAction({
  input: (locale: Locale) =>
    z.object({
      service: z.string().max(100),
      organisationId: z
        .union([z.literal('myself'), z.uuid(words[locale])], { error: words[locale] })
        .transform((chosen) => (chosen === 'myself' ? undefined : chosen)),
      locale: z.enum(['zh', 'en']),
    }),
  act: async (ctx, asked) => {
    const started = await start(ctx, { ...asked, told: await findCarried(asked.service, ctx.now()) });
    if (started.ok) await forgetCarried();
    return started;
  },
  goTo: ({ id, page }, locale) => (page ? paths.applicationPage(locale, id, page) : paths.application(locale, id)),
});

/** Begins without an account, for oneself; whoever is signed in begins with theirs. */
export const startAsGuest = publicAction({
  input: () => z.object({ service: z.string().max(100), locale: z.enum(locales) }),
  act: async ({ actor, ...ctx }, asked) => {
    const told = await findCarried(asked.service, ctx.now());
    if (actor) return start({ ...ctx, actor }, { ...asked, told });
    const begun = await beginAsGuest({ ...ctx, actor }, { ...asked, told, guest: await guestHere() });
    if (!begun.ok) return begun;
    await forgetCarried();
    if (begun.value.key) await keepGuest(begun.value.key);
    return begun;
  },
  goTo: ({ id, page }, locale) => (page ? paths.applicationPage(locale, id, page) : paths.application(locale, id)),
  limit: { of: limits.guest, by: ['address'] },
});
