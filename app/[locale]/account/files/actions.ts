'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { putAwayFile } from '#lib/files/remove.ts';

export const forgetFile = citizenAction({
  input: () => z.object({ fileId: z.uuid() }),
  act: putAwayFile,
  goTo: (_, locale) => paths.wallet(locale),
});
