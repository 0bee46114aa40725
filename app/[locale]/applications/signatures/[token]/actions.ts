'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { residentIdInput } from '#app/_parts/identity/resident-id-input.ts';
import { paths } from '#app/_request/paths.ts';
import { limits } from '#lib/applications/signatures/rate-limits.ts';
import { openCopy } from '#lib/applications/signatures/open-copy.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const openToSign = citizenAction({
  input: (locale: Locale) =>
    z.object({
      token: z.string().max(100),
      residentId: residentIdInput(locale),
    }),
  act: openCopy,
  goTo: ({ applicationId }, locale) => paths.signature(locale, applicationId),
  limit: { of: limits.opening, by: ['person'] },
  secret: ['residentId'],
});
