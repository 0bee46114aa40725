'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { guestHere } from '#app/_request/guest.ts';
import { paths } from '#app/_request/paths.ts';
import { takeIntoAccount } from '#lib/applications/guest/take-into-account.ts';

/** Whose draft it was, the key of this browser says, and no form. */
export const takeOverDraft = citizenAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: async (ctx, { applicationId }) => takeIntoAccount(ctx, { applicationId, guestId: (await guestHere())?.id }),
  goTo: (id, locale) => paths.submission(locale, id),
});
