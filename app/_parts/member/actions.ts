'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { discard } from '#lib/applications/draft/discard.ts';

export const discardDraft = citizenAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: discard,
  goTo: (service, locale) => paths.startApplication(locale, service),
});
