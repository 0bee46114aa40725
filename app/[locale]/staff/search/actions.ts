'use server';

import { z } from 'zod';
import { listCase } from '#app/_staff/listed-case.ts';
import { staffAction } from '#app/_web/action.ts';
import { findCases } from '#lib/applications/read-for-staff.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { accept } from '#lib/kernel/result.ts';

const words = bilingual('请输入办件编号或申请人姓名', 'Enter a reference or a name');

/** Posted, so that a name stands in no address and no log. */
export const searchCases = staffAction({
  input: (locale: Locale) =>
    z.object({ q: z.string().trim().min(1, words[locale]).max(100) }).transform(({ q }) => ({ q, locale })),
  act: async (ctx, { q, locale }) => {
    const rows = await findCases(ctx, q, { limit: 50 });
    return accept(rows.map((row) => listCase(row, locale, dayOf(ctx.now()))));
  },
});
