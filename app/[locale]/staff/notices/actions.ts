'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { shownAtOnce } from '#app/_server/show-published.ts';
import { endNotice, keepNotice } from '#lib/publishing/notices/keep-notice.ts';
import { noticeInput } from './notice-input.ts';
import { previewNotice } from './notice-preview.tsx';

export const publishNotice = staffAction({
  input: noticeInput,
  act: (ctx, input) => shownAtOnce(keepNotice(ctx, input)),
  beside: previewNotice,
  goTo: (_, locale) => paths.staff.notices(locale, { done: 'published' }),
});

export const stopNotice = staffAction({
  input: () => z.object({ id: z.uuid(), edition: z.coerce.number().int() }),
  act: (ctx, input) => shownAtOnce(endNotice(ctx, input)),
  goTo: (_, locale) => paths.staff.notices(locale, { done: 'ended' }),
});
