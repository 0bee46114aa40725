'use server';

import { z } from 'zod';
import { publicAction } from '#app/_forms/action.ts';
import { wordField } from '#app/[locale]/applications/resumption/word-field.ts';
import { closeGuest, keepGuest } from '#app/_request/guest.ts';
import { paths } from '#app/_request/paths.ts';
import { listGuestDrafts } from '#lib/applications/guest/read-guest-drafts.ts';
import { openResumeLink } from '#lib/identity/guest/resume-link.ts';
import { limits } from '#lib/identity/rate-limits.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok } from '#lib/kernel/result.ts';

/** Gives this browser what the link leads to, in place of what it held before. */
export const openLink = publicAction({
  input: (locale: Locale) => z.object({ token: z.string().max(100), word: wordField(locale) }),
  act: async (ctx, input) => {
    const opened = await openResumeLink(ctx, input);
    if (!opened.ok) return opened;
    const { key, personId } = opened.value;
    await closeGuest(ctx);
    await keepGuest(key);
    return ok(await listGuestDrafts(ctx, personId));
  },
  goTo: (drafts, locale) => {
    const [first] = drafts;
    return first && drafts.length === 1 ? paths.application(locale, first.id) : paths.guestLink(locale);
  },
  limit: { of: limits.resumption, by: ['address'] },
  secret: ['word'],
});
