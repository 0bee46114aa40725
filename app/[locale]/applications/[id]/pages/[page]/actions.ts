'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_web/action.ts';
import { paths } from '#app/_web/paths.ts';
import { answer } from '#lib/applications/answer.ts';

const text = z.string().max(20_000);

/** Everything but the form's own hidden fields is an answer; the act reads and refuses each. */
const page = z
  .object({ applicationId: z.uuid(), pageId: z.string().max(100), toCheck: z.literal('yes').optional(), locale: text })
  .catchall(z.union([text, z.array(text).max(100)]))
  .transform(({ applicationId, pageId, toCheck, locale: _, ...raw }) => ({
    ...{ applicationId, page: pageId, toCheck: toCheck === 'yes' },
    raw: raw as Record<string, string | string[]>,
  }));

export const saveAnswers = citizenAction({
  input: () => page,
  act: answer,
  goTo: ({ id, status, next }, locale) => {
    if (next) return paths.applicationPage(locale, id, next);
    return status === 'draft' ? paths.submission(locale, id) : paths.correction(locale, id);
  },
});
