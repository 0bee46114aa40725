import type { FormPage } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { AsOf } from '#lib/forms/read-page.ts';
import type { Application } from '#lib/applications/application.ts';
import type { ChangedElsewhere } from './answer-refusal.ts';
import { answersFrom, hasSeen } from './own-words.ts';
import { answersOn, markOf, saySame } from './page-mark.ts';

/** Nobody’s answers are written over unseen; what says the same, as a form that is sent twice, writes over nothing. */
export function changedSince(
  of: { application: Application; page: FormPage },
  { seen, writer, read, on }: { seen?: string | undefined; writer?: string | undefined; read: Answers; on: AsOf },
): ChangedElsewhere | undefined {
  const { page, application } = of;
  const { answers, updatedAt } = application;
  const typed = application.typed[page.id];
  const there = typed ? answersFrom(of, typed.raw, on) : answersOn(page, answers);
  if (hasSeen(of, { seen, writer }) || (there && saySame(there, read))) return undefined;
  const saved = there ?? {};
  const differs = page.fields.filter(
    (field) => !there || !saySame(answersOn(only(field), saved), answersOn(only(field), read)),
  );
  const otherwise = { ...page, fields: differs };
  const mark = markOf(page, answers, typed);
  return { code: 'changed_elsewhere', page: otherwise, saved, typed: typed?.raw, at: updatedAt, mark };
}

const only = (field: FormPage['fields'][number]) => ({ fields: [field] });
