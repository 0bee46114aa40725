'use server';

import { createElement } from 'react';
import { z } from 'zod';
import { firstErrors, staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { ProposedChanges } from '#app/[locale]/staff/guides/proposed-changes.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { propose, review } from '#lib/publishing/guides/propose.ts';
import { typedTexts } from './typed-texts.ts';

const texts = words({ zh: '请写明为什么修改', en: 'Say why you change it' });

const proposal = (locale: Locale) =>
  z
    .looseObject({ service: z.string().max(100), start: z.string().max(40), note: writtenText(locale, texts[locale]) })
    .transform(({ service, start, note, ...typed }) => ({ service, start, note, texts: typedTexts(typed) }));

/** Its other buttons show the changes and the guide with them, or lead back to the fields. */
export const proposeWords = staffAction({
  input: proposal,
  act: propose,
  beside: async (ctx, typed, locale) => {
    if ('change' in typed) return {};
    if (!('review' in typed)) return undefined;
    const input = proposal(locale).safeParse(typed);
    if (!input.success) return { errors: firstErrors(input.error) };
    const reviewed = await review(ctx, input.data);
    if (!reviewed.ok) return { refusal: reviewed.refusal };
    return { beside: createElement(ProposedChanges, { ...reviewed.value, locale }) };
  },
  goTo: (proposed, locale) => paths.staff.guideVersion(locale, { ...proposed, done: 'proposed' }),
});
