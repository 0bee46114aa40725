'use server';

import { z } from 'zod';
import { listCase } from '#app/_parts/staff/desk/listed-case.ts';
import { staffAction } from '#app/_forms/action.ts';
import { findCases, isSearchable } from '#lib/applications/desk/read-desk.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';
import type { FoundPage } from './found-cases.tsx';

const texts = words({ zh: '请输入要查的内容', en: 'Enter what to look for' });
const limit = 25;

/** Posted, so that a name or a number stands in no address and no log. */
export const searchCases = staffAction({
  input: (locale: Locale) =>
    z
      .object({
        q: z.string().transform(cleanLine).pipe(z.string().min(1, texts[locale]).max(100)),
        before: z.uuid().optional(),
      })
      .transform(({ q, before }) => ({ q, before, locale })),
  limit: { of: limits.search, by: ['person'] },
  act: async (ctx, { q, before, locale }): Promise<Result<FoundPage, never>> => {
    if (!isSearchable(ctx, q)) return ok({ rows: [], isTooShort: true });
    const found = await findCases(ctx, q, { before, limit });
    const rows = found.map(({ foundBy, ...row }) => ({
      ...listCase(row, locale, { today: dayOf(ctx.now()), reader: ctx.actor.id }),
      foundBy,
    }));
    return ok({ rows, isLater: before !== undefined, more: rows.length === limit ? rows.at(-1)?.id : undefined });
  },
});
