'use server';

import { z } from 'zod';
import { publicAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { askForCode, enterAsDemoPerson, goToProvider } from '#app/_request/sign-in.ts';
import { limits } from '#lib/identity/rate-limits.ts';
import { demoRoles } from '#lib/identity/demonstration.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { emailField, way } from './input.ts';

export const sendSignInCode = publicAction({
  input: (locale: Locale) => z.object({ ...way, email: emailField(locale) }),
  act: askForCode,
  goTo: (_, locale) => paths.signInCode(locale),
  limit: { of: limits.code, by: ['address', { here: ({ email }) => email }] },
});

export const signInAsDemoPerson = publicAction({
  input: () => z.object({ ...way, role: z.enum(demoRoles) }),
  act: enterAsDemoPerson,
  goTo: ({ next }, locale) => next ?? paths.applications(locale),
});

export const signInWithProvider = publicAction({ input: () => z.object(way), act: goToProvider });
