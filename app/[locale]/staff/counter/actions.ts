'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { discardAtCounter } from '#lib/applications/counter/discard-at-counter.ts';
import { openCounter } from '#lib/applications/counter/open-counter.ts';
import { limits } from '#lib/applications/rate-limits.ts';

export const openAtCounter = staffAction({
  input: () => z.object({ service: z.string().max(100) }),
  limit: { of: limits.counter, by: ['person'] },
  act: openCounter,
  goTo: ({ id }, locale) => paths.staff.counterCase(locale, id),
});

export const discardEntered = staffAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: discardAtCounter,
  goTo: (_, locale) => paths.staff.counter(locale),
});
