'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { findAct } from '#app/_parts/staff/acts.ts';
import type { Ready } from '#app/_parts/staff/acts/staff-act.ts';
import { paths } from '#app/_request/paths.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The address of the act says what else is read. */
const anyAct = (locale: Locale) =>
  z.looseObject({ act: z.string() }).transform(({ act, ...typed }, checked): Ready => {
    const read = findAct(act)?.read(locale).safeParse(typed);
    if (read?.success) return read.data;
    for (const { path, message } of read?.error.issues ?? [{ path: ['act'], message: act }])
      checked.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });

export const takeAct = staffAction({
  input: anyAct,
  decides: ({ act }) => findAct([act ?? ''].flat()[0] ?? '')?.decides === true,
  act: (ctx, ready) => ready(ctx),
  goTo: ({ id, version }, locale) => paths.staff.done(locale, id, version),
});
