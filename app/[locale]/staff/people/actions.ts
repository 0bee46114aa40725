'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { appointColleague } from '#lib/applications/people/appoint-colleague.ts';
import { endColleaguePost, leaveOffice } from '#lib/applications/people/end-office.ts';
import { appointment } from './input.ts';

export const appointSomebody = staffAction({
  input: appointment,
  act: appointColleague,
  decides: () => true,
  goTo: (_, locale) => paths.staff.people(locale, { done: 'appointed' }),
});

export const endPostOfSomebody = staffAction({
  input: () => z.object({ personId: z.uuid(), department: z.string(), post: z.string() }),
  act: endColleaguePost,
  decides: () => true,
  goTo: ({ moved }, locale) => paths.staff.people(locale, { done: 'ended', moved: String(moved) }),
});

export const endOffice = staffAction({
  input: () => z.object({ personId: z.uuid() }),
  act: leaveOffice,
  decides: () => true,
  goTo: ({ moved }, locale) => paths.staff.people(locale, { done: 'left', moved: String(moved) }),
});
