'use server';

import { paths } from '#app/_request/paths.ts';
import { citizenAction } from '#app/_forms/action.ts';
import { limits } from '#lib/identity/rate-limits.ts';
import { z } from 'zod';
import { endMySession } from '#lib/identity/session.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import { details } from './input.ts';

export const saveMyDetails = citizenAction({
  holds: true,
  input: details,
  act: saveDetails,
  limit: { of: limits.details, by: ['person'] },
});

export const endSessionElsewhere = citizenAction({
  input: () => z.object({ id: z.string().max(40) }),
  act: endMySession,
  goTo: (_, locale) => paths.account(locale),
});
