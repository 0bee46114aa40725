'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { declareRelative } from '#lib/applications/conflict/declare-relative.ts';
import { endRecusal } from '#lib/applications/conflict/end-recusal.ts';
import { endRelative } from '#lib/applications/conflict/end-relative.ts';
import { recuse } from '#lib/applications/conflict/recuse.ts';
import { declaration, endOfRecusal, recusal } from './input.ts';

export const declareMyRelative = staffAction({
  input: declaration,
  act: declareRelative,
  goTo: ({ moved }, locale) => paths.staff.recusals(locale, { moved: String(moved) }),
});

export const endDeclaration = staffAction({
  input: () => z.object({ relativeId: z.uuid() }),
  act: endRelative,
  goTo: (_, locale) => paths.staff.recusals(locale),
});

export const keepAway = staffAction({
  input: recusal,
  act: recuse,
  goTo: ({ moved }, locale) => paths.staff.recusals(locale, { moved: String(moved) }),
});

export const endKeepingAway = staffAction({
  input: endOfRecusal,
  act: endRecusal,
  goTo: (_, locale) => paths.staff.recusals(locale),
});
