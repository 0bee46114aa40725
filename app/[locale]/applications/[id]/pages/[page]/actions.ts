'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_web/action.ts';
import { paths } from '#app/_web/paths.ts';
import { answer, type AnswerRefusal } from '#lib/applications/answer.ts';
import { partsOf } from '#lib/catalogue/parts.ts';
import { sayProblem } from '#lib/catalogue/problem.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { refuse } from '#lib/kernel/result.ts';

/** Everything but the form's own hidden fields is an answer; the act reads and refuses each. */
const page = z
  .object({
    applicationId: z.uuid(),
    pageId: z.string().max(100),
    toCheck: z.literal('yes').optional(),
    locale: z.enum(['zh', 'en']),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(({ applicationId, pageId, toCheck, locale, ...raw }) => ({
    locale,
    answers: {
      ...{ applicationId, page: pageId, toCheck: toCheck === 'yes' },
      raw: raw as Record<string, string | string[]>,
    },
  }));

export const saveAnswers = citizenAction({
  input: () => page,
  act: async (ctx, { answers, locale }) => {
    const answered = await answer(ctx, answers);
    return answered.ok ? answered : refuse(inWords(answered.refusal, locale));
  },
  goTo: ({ id, status, next }, locale) => {
    if (next) return paths.applicationPage(locale, id, next);
    return status === 'draft' ? paths.submission(locale, id) : paths.correction(locale, id);
  },
  kept: true,
});

/** A refusal as the page shows it: each problem in words, by the input it is about, in the order of the page. */
function inWords(refusal: AnswerRefusal, locale: Locale) {
  if (refusal.code !== 'invalid') return refusal;
  const { code, page: asked, problems } = refusal;
  const errors = asked.fields.flatMap(partsOf).flatMap((part) => {
    const problem = problems[part.id];
    return problem ? [[part.id, sayProblem(problem, part, locale)] as const] : [];
  });
  return { code, errors: Object.fromEntries(errors) as Record<string, string> };
}
