'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { closeGuest, guestHere } from '#app/_request/guest.ts';
import { paths } from '#app/_request/paths.ts';
import { takeIntoAccount } from '#lib/applications/guest/take-into-account.ts';
import { isGuest } from '#lib/identity/guest/guests.ts';

/** Whose draft it was, the key of this browser says, and no form. */
export const takeOverDraft = citizenAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: async (ctx, { applicationId }) => {
    const guestId = (await guestHere())?.id;
    const taken = await takeIntoAccount(ctx, { applicationId, guestId });
    if (taken.ok && guestId && !(await isGuest(ctx.db, guestId))) await closeGuest(ctx);
    return taken;
  },
  goTo: (id, locale) => paths.submission(locale, id),
});
