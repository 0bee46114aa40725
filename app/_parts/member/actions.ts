'use server';

import { z } from 'zod';
import { writerAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { keep } from '#lib/applications/draft/keep.ts';

export const discardDraft = writerAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: discard,
  goTo: (service, locale) => paths.startApplication(locale, service),
});

export const keepDraft = writerAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: keep,
  goTo: (id, locale) => paths.application(locale, id),
});
