'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { tellConversion } from '#app/_request/search-events.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { submit } from '#lib/applications/draft/submit.ts';

export const submitApplication = citizenAction({
  input: () => z.object({ applicationId: z.uuid(), idempotencyKey: z.uuid() }),
  act: async (ctx, input) => {
    const sent = await submit(ctx, input);
    if (sent.ok) await tellConversion(sent.value.service);
    return sent;
  },
  goTo: ({ id }, locale) => paths.receipt(locale, id),
  limit: { of: limits.submission, by: ['person'] },
});
