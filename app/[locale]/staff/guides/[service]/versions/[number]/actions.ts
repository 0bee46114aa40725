'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { shownAtOnce } from '#app/_server/show-published.ts';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { GuideVersion } from '#lib/publishing/guides/guide-version.ts';
import { publish, reject, withdraw } from '#lib/publishing/guides/settle.ts';

const texts = words({ zh: '请写明为什么退回', en: 'Say why you send it back' });

const which = () => z.object({ versionId: z.uuid() });
const settled =
  (done: string) =>
  ({ service, number }: GuideVersion, locale: Locale): string =>
    paths.staff.guideVersion(locale, { service, number, done });

export const publishWords = staffAction({
  input: which,
  decides: () => true,
  act: (ctx, version) => shownAtOnce(publish(ctx, version)),
  goTo: settled('published'),
});

export const rejectWords = staffAction({
  input: (locale: Locale) => which().extend({ reason: writtenText(locale, texts[locale]) }),
  act: reject,
  goTo: settled('rejected'),
});

export const withdrawWords = staffAction({ input: which, act: withdraw, goTo: settled('withdrawn') });
