'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { answerInvitation } from '#lib/organisations/answer-invitation.ts';

export const answerMyInvitation = citizenAction({
  input: () => z.object({ invitationId: z.uuid(), answer: z.enum(['accept', 'decline']) }),
  act: answerInvitation,
  goTo: (_, locale) => paths.organisations(locale),
});
