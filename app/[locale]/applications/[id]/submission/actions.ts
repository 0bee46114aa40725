'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_web/action.ts';
import { paths } from '#app/_web/paths.ts';
import { tellConversion } from '#app/_web/search-events.ts';
import { submit } from '#lib/applications/submit.ts';

export const submitApplication = citizenAction({
  input: () => z.object({ applicationId: z.uuid(), idempotencyKey: z.uuid() }),
  act: async (ctx, input) => {
    const sent = await submit(ctx, input);
    if (sent.ok) await tellConversion(sent.value.service);
    return sent;
  },
  goTo: ({ id }, locale) => paths.receipt(locale, id),
  limit: { door: 'submission', by: ['person'] },
});
