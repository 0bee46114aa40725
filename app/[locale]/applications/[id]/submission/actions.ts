'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { tellConversion } from '#app/_request/search-events.ts';
import { refreshPublished } from '#app/_server/published.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { submit } from '#lib/applications/draft/submit.ts';

export const submitApplication = citizenAction({
  input: () => z.object({ applicationId: z.uuid(), idempotencyKey: z.uuid(), seen: z.string().max(100).optional() }),
  act: async (ctx, input) => {
    const sent = await submit(ctx, input);
    if (sent.ok && sent.value.reference) await tellConversion(sent.value.service);
    // Another process may have switched the service just now: the answer says why.
    if (!sent.ok && sent.refusal.code === 'service_closed') await refreshPublished({ atOnce: true });
    return sent;
  },
  // What others sign as well is not sent yet: its page says whom it waits for.
  goTo: ({ id, reference }, locale) => (reference ? paths.receipt : paths.application)(locale, id),
  limit: { of: limits.submission, by: ['person'] },
});
