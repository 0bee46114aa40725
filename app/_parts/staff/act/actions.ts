'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { findAct } from '#app/_parts/staff/acts.ts';
import { besideAct } from '#app/_parts/staff/beside-act.ts';
import { keep } from '#app/_parts/staff/keep-act.ts';
import type { Ready } from '#app/_parts/staff/acts/staff-act.ts';
import { deskQuery, deskViewIn } from '#app/_parts/staff/desk/desk-address.ts';
import type { Values } from '#app/_forms/values.ts';
import { paths } from '#app/_request/paths.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type Typed = Ready & { act: string; typed: Values; staysOnCase: boolean; list: string };

/** The address of the act says what else is read. */
const anyAct = (locale: Locale) =>
  z.looseObject({ act: z.string() }).transform((typed, checked): Typed => {
    const { act, ...rest } = typed;
    const found = findAct(act);
    const read = found?.read(locale).safeParse(rest);
    // The texts of a form, as `valuesOf` reads them.
    const known = { act, typed: typed as Values, staysOnCase: found?.staysOnCase === true, list: listIn(typed) };
    if (read?.success) return { ...read.data, ...known };
    for (const { path, message } of read?.error.issues ?? [{ path: ['act'], message: act }])
      checked.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });

/** The list beside the case, as its form says it. */
const listIn = ({ list }: Record<string, unknown>): string =>
  typeof list === 'string' ? deskQuery(deskViewIn(Object.fromEntries(new URLSearchParams(list)))) : '';

export const takeAct = staffAction({
  input: anyAct,
  decides: ({ act }) => findAct([act ?? ''].flat()[0] ?? '')?.decides === true,
  beside: besideAct,
  act: keep,
  goTo: (acted, locale) => paths.staff.acted(locale, acted),
});
