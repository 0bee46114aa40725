'use server';

import { z } from 'zod';
import { publicAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { signOut } from '#app/_request/sign-out.ts';

const end = publicAction({
  input: () => z.object({}),
  act: signOut,
  goTo: (_, locale) => paths.home(locale),
});

/** A plain form's action: there is nothing to show beside the button. */
export async function endSession(formData: FormData): Promise<void> {
  await end(undefined, formData);
}
