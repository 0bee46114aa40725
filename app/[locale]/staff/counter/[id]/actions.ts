'use server';

import { staffAction } from '#app/_forms/action.ts';
import type { Values } from '#app/_forms/values.ts';
import { paths } from '#app/_request/paths.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { reportError } from '#app/_server/report-error.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { fileAtCounter, type Filing } from '#lib/applications/counter/file-at-counter.ts';
import { insertAtCounter } from '#lib/applications/counter/insert-at-counter.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { issueDocuments } from '#lib/documents/issue/issue-documents.ts';
import { filingInput } from './filing-input.ts';

const one = (typed: Values, name: string): string => [typed[name] ?? ''].flat()[0] ?? '';

export const fileEntered = staffAction({
  input: filingInput,
  rows: true,
  limit: { of: limits.counter, by: ['person'] },
  decides: (typed) => ['approve', 'refuse'].includes(one(typed, 'counterStep')),
  beside: async (ctx, typed) => ('snippet' in typed ? withSnippet(ctx, typed) : undefined),
  act: async (ctx, filing: Filing) => {
    const filed = await fileAtCounter(ctx, filing);
    if (filed.ok) await issueNow(ctx);
    return filed;
  },
  goTo: ({ id }, locale) => `${paths.staff.counterCase(locale, id)}#done`,
});

/** The text of a snippet follows what is written in the field of the reasons. */
async function withSnippet(ctx: PortalContext, typed: Values) {
  const written = one(typed, 'counterReason');
  const locale = one(typed, 'letterLocale') === 'en' ? 'en' : 'zh';
  const asked = {
    applicationId: one(typed, 'applicationId'),
    snippet: one(typed, 'snippet'),
    written,
    locale,
  } as const;
  return { values: { counterReason: await insertAtCounter(ctx, asked) } };
}

/** Issues the documents at once, because they are handed over; the jobs issue later what fails now. */
const issueNow = (ctx: PortalContext): Promise<unknown> =>
  issueDocuments({ ...ctx, issuer: theIssuer() }).catch((error: unknown) =>
    reportError(error, { kind: 'documents at the counter' }),
  );
