'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { limits } from '#lib/organisations/rate-limits.ts';
import { isEmail, normaliseEmail } from '#lib/identifiers/email.ts';
import { words, locales, type Locale } from '#lib/kernel/locale.ts';
import { endMembership } from '#lib/organisations/end-membership.ts';
import { handOver } from '#lib/organisations/hand-over.ts';
import { invite } from '#lib/organisations/invite.ts';

const texts = words({
  zh: '请输入完整的邮箱地址，例如 name@example.com',
  en: 'Enter a full e-mail address, like name@example.com',
});

export const inviteHandler = citizenAction({
  input: (locale: Locale) =>
    z.object({
      organisationId: z.uuid(),
      email: z.string(texts[locale]).transform(normaliseEmail).refine(isEmail, texts[locale]),
      locale: z.enum(locales),
    }),
  act: invite,
  goTo: ({ id }, locale) => paths.organisation(locale, id),
  limit: { of: limits.invitation, by: ['person'] },
});

export const endMember = citizenAction({
  input: () => z.object({ organisationId: z.uuid(), membershipId: z.uuid() }),
  act: endMembership,
  goTo: ({ id, left }, locale) => (left ? paths.organisations(locale) : paths.organisation(locale, id)),
});

export const handOverCompany = citizenAction({
  input: () => z.object({ organisationId: z.uuid(), membershipId: z.uuid() }),
  act: handOver,
  goTo: ({ id }, locale) => paths.organisation(locale, id),
});
