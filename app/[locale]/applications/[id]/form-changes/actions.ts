'use server';

import { z } from 'zod';
import { writerAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { bringOver } from '#lib/applications/draft/bring-over.ts';

export const goOnWithForm = writerAction({
  input: () => z.object({ applicationId: z.uuid(), to: z.string().max(100) }),
  act: bringOver,
  goTo: ({ id }, locale) => paths.application(locale, id),
});
