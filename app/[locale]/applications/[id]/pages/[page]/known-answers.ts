import type { Values } from '#app/_forms/values.ts';
import { listOn } from '#lib/applications/draft/answer-entry.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { readPage, type Reading } from '#lib/forms/read-page.ts';

/**
 * The answers that are known while a page is filled in. Those of the page itself still change and are left out, unless they
 * were just sent.
 */
export function knownOn(page: FormPage, taken: Answers, { sent, ...reading }: { sent: Values } & Reading): Answers {
  const list = listOn(page);
  const typed = page.fields.filter((field) => field.kind !== 'computed' && field !== list).map(({ id }) => id);
  const known = Object.fromEntries(Object.entries(taken).filter(([id]) => !typed.includes(id)));
  const isSent = Object.keys(sent).length > 0;
  return isSent && !list ? { ...known, ...readPage(page, sent, reading).answers } : known;
}
