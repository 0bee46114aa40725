'use server';

import { z } from 'zod';
import { publicAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { signOut } from '#app/_request/sign-out.ts';

export const endSession = publicAction({
  input: () => z.object({}),
  act: signOut,
  goTo: (_, locale) => paths.home(locale),
});
