'use server';

import { z } from 'zod';
import { writerAction } from '#app/_forms/action.ts';
import { entryNamed } from '#app/_forms/entry-named.ts';
import { sayProblems } from '#app/_parts/form/say-problems.ts';
import { paths } from '#app/_request/paths.ts';
import { askForProofCode } from '#app/_request/proof-code.ts';
import { fillFromDetails, keepAsDetails } from '#lib/applications/draft/own-details.ts';
import type { EntryAnswered } from '#lib/applications/draft/answer-entry.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import type { AnswerRefusal, ChangedElsewhere } from '#lib/applications/draft/answer-refusal.ts';
import { entryName } from '#lib/forms/entry-names.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { err } from '#lib/kernel/result.ts';

/** Everything but the form's own hidden fields is an answer; the act reads and refuses each. */
const asked = { applicationId: z.uuid(), pageId: z.string().max(100) };

/** Marks of saved answers: those that the page was shown with, and those that its reader chose to write over; and the window. */
const mark = z.string().max(100).optional();

const page = z
  .object({
    ...asked,
    keepDetails: z.literal('yes').optional(),
    toCheck: z.literal('yes').optional(),
    savedMark: mark,
    overMark: mark,
    writer: mark,
    entry: entryNamed.optional(),
    dropEntry: z.literal('yes').optional(),
    locale: z.enum(['zh', 'en']),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(
    ({
      applicationId,
      pageId,
      keepDetails,
      toCheck,
      savedMark,
      overMark,
      writer,
      entry: of,
      dropEntry,
      locale,
      ...raw
    }) => ({
      locale,
      keepsDetails: keepDetails === 'yes',
      answers: {
        ...{ applicationId, page: pageId, toCheck: toCheck === 'yes', seen: overMark ?? savedMark, writer },
        entry: of && { ...of, drop: dropEntry === 'yes' },
        raw: raw as Record<string, string | string[]>,
      },
    }),
  );

/** The button that fills in own details, with what it is to fill. */
const fill = z.object({ ...asked, fillIn: z.string().max(100) });

export const saveAnswers = writerAction({
  holds: true,
  rows: true,
  input: () => page,
  fill: async (ctx, typed) => {
    const filling = fill.safeParse(typed);
    if (!filling.success) return {};
    const { applicationId, pageId, fillIn: into } = filling.data;
    return fillFromDetails(ctx, { applicationId, page: pageId, into });
  },
  act: async (ctx, { answers, keepsDetails, locale }) => {
    const answered = await answer(ctx, answers);
    if (!answered.ok) return err(inWords(answered.refusal, { entry: answers.entry, locale }));
    const { form, answers: saved } = answered.value;
    const answeredPage = form.pages.find(({ id }) => id === answers.page);
    if (keepsDetails && answeredPage) await keepAsDetails(ctx, { page: answeredPage, answers: saved });
    const { id: applicationId, prove } = answered.value;
    // A refusal to send is left to the page that asks for the code, which says so.
    if (prove) await askForProofCode(ctx, { applicationId, field: prove, locale, again: false });
    return answered;
  },
  goTo: (answered, locale) => paths.afterAnswers(locale, answered),
});

const refusals = words<Record<Exclude<AnswerRefusal['code'], 'invalid' | 'changed_elsewhere'>, string>>({
  zh: {
    unknown_application:
      '没有找到这份申请，没有保存。它可能已被删除，您可能不再代这家企业办事，或者在另一个窗口用别的账号登录了。您填写的内容还在下面，可以复制。',
    page_closed: '这一页现在不能修改，申请可能已经提交。',
  },
  en: {
    unknown_application:
      'This application could not be found, and nothing was saved. It may have been deleted, you may not act for this company any more, or another account is signed in in another window. What you wrote is still below for you to copy.',
    page_closed: 'This page cannot be changed now. The application may have been sent.',
  },
});

/** A refusal as the page shows it: of the whole page, or of each problem. */
function inWords(
  refusal: AnswerRefusal,
  { entry: of, locale }: { entry: EntryAnswered | undefined; locale: Locale },
): Said {
  if (refusal.code === 'changed_elsewhere') return { code: refusal.code, elsewhere: refusal, errors: {} };
  if (refusal.code !== 'invalid') return { code: refusal.code, said: refusals[locale][refusal.code], errors: {} };
  const { code, page: asked, problems } = refusal;
  const errors = sayProblems(asked, problems, locale);
  return { code, errors: of ? inEntry(errors, of) : errors };
}

const inEntry = (errors: Record<string, string>, { list, place }: EntryAnswered): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, said]) => [entryName(list, place, name), said]));

type Said = {
  code: AnswerRefusal['code'];
  said?: string;
  elsewhere?: ChangedElsewhere;
  errors: Record<string, string>;
};
