'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { findCarried, forgetCarried } from '#app/_request/carried-answers.ts';
import { paths } from '#app/_request/paths.ts';
import { start } from '#lib/applications/draft/start.ts';
import type { Locale } from '#lib/kernel/locale.ts';

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
