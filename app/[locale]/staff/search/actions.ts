'use server';

import { z } from 'zod';
import { listCase } from '#app/_parts/staff/desk/listed-case.ts';
import { staffAction } from '#app/_forms/action.ts';
import { findCases } from '#lib/applications/desk/read-desk.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ok } from '#lib/kernel/result.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';

const texts = words({ zh: '请输入办件编号或申请人姓名', en: 'Enter a reference or a name' });

/** Posted, so that a name stands in no address and no log. */
export const searchCases = staffAction({
  input: (locale: Locale) =>
    z
      .object({ q: z.string().transform(cleanLine).pipe(z.string().min(1, texts[locale]).max(100)) })
      .transform(({ q }) => ({ q, locale })),
  act: async (ctx, { q, locale }) => {
    const rows = await findCases(ctx, q, { limit: 50 });
    return ok(rows.map((row) => listCase(row, locale, { today: dayOf(ctx.now()), reader: ctx.actor.id })));
  },
});
