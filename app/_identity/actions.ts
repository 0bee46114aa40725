'use server';

import { z } from 'zod';
import { publicAction } from '#app/_web/action.ts';
import { paths } from '#app/_web/paths.ts';
import { signOut } from '#app/_web/sign-out.ts';

export const endSession = publicAction({
  input: () => z.object({}),
  act: signOut,
  goTo: (_, locale) => paths.home(locale),
});
