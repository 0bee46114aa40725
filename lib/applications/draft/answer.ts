import { asTyped, type Raw } from '#lib/forms/read-answers.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { findOrganisationOf } from '#lib/organisations/read.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { openPages } from '#lib/applications/correction.ts';
import { keepProofs } from '#lib/applications/proofs/keep-proofs.ts';
import { readPage, without, type AsOf, type Problems } from '#lib/forms/read-page.ts';
import { afterPage, type Answered } from './after-page.ts';
import { changedSince } from './changed-since.ts';
import type { AnswerRefusal } from './answer-refusal.ts';
import { listAsTyped, readEntryInto, type EntryAnswered } from './answer-entry.ts';
import { fileFieldsOn, withFiles } from './files.ts';
import { keepTyped } from './keep-typed.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { lockMine, listEvents, saveAnswers } from '#lib/applications/case/store.ts';

/**
 * `toCheck`: the person came from checking their answers and goes back there, unless new questions came up. `seen`: the mark
 * of what was saved of the page when they began to write, in the window that `writer` names.
 */
export type PageAnswers = {
  applicationId: string;
  page: string;
  raw: Raw;
  toCheck?: boolean;
  seen?: string | undefined;
  /** Where only one entry of a list is answered, on a page of its own. */
  entry?: EntryAnswered | undefined;
  writer?: string | undefined;
};
/** Saves the answers of one page: of a draft, or of a page that a correction asks for. */
export async function answer(
  ctx: ApplicationContext,
  { applicationId, toCheck = false, ...page }: PageAnswers,
): Promise<Result<Answered, AnswerRefusal>> {
  const saved = await answerPages(ctx, { applicationId, pages: [page] });
  if (!saved.ok && saved.refusal.code === 'invalid' && page.writer)
    await keepTyped(ctx, { applicationId, ...page, seen: page.seen, writer: page.writer });
  if (!saved.ok) return saved;
  // After an entry comes its list.
  if (page.entry) return ok({ ...saved.value, next: page.page, prove: undefined, toCheck });
  return ok(afterPage(ctx, saved.value, { pageId: page.page, toCheck }));
}

type OnePage = Pick<PageAnswers, 'page' | 'raw' | 'seen' | 'writer' | 'entry'>;

/** Saves several pages, each as if it were sent alone after the one before; all or none. */
export async function answerPages(
  ctx: ApplicationContext,
  { applicationId, pages }: { applicationId: string; pages: OnePage[] },
): Promise<Result<Application, AnswerRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const mine = await lockMine(inside, { id: applicationId, personId: ctx.actor.id });
    if (!mine) return err({ code: 'unknown_application' });
    const application = await withFiles(inside, mine.application);
    const events = application.status === 'draft' ? [] : await listEvents(inside, application.id);
    const company = await companyOf(inside, application);
    if (company === 'not yours') return err({ code: 'unknown_application' });
    const read = pages.reduce<Result<Application, AnswerRefusal>>(
      (before, page) => (before.ok ? readInto(before.value, page, { events, company, asOf: asOf(ctx) }) : before),
      ok(application),
    );
    if (!read.ok) return read;
    await saveAnswers(inside, application, { ...read.value, at: ctx.now() });
    return ok(await keepProofs(inside, read.value));
  });
}

/** The company that an application is for; none for a person. */
async function companyOf(
  { db, actor }: Pick<ApplicationContext, 'db' | 'actor'>,
  { organisationId }: Application,
): Promise<{ creditCode: string } | 'not yours' | undefined> {
  if (!organisationId) return undefined;
  return (await findOrganisationOf(db, { personId: actor.id, organisationId })) ?? 'not yours';
}

type Reading = { events: ApplicationEvent[]; company: { creditCode: string } | undefined; asOf: AsOf };

/** The application with one page answered anew. */
function readInto(
  application: Application,
  { page: pageId, raw, entry, ...window }: OnePage,
  { events, company, asOf: on }: Reading,
): Result<Application, AnswerRefusal> {
  const page = openPages(application, events, on).find(({ id }) => id === pageId);
  if (!page) return err({ code: 'page_closed' });
  if (entry) return readEntryInto(application, page, { raw, entry, window, asOf: on });
  const before = onlyTaken(application.form, application.answers);
  const typed = { ...listAsTyped(page, application.answers, raw), ...filesAsTyped(page, application.answers) };
  const { answers: read, problems: found } = readPage(page, typed, { before, form: application.form, ...on });
  const problems = { ...found, ...otherCompany(page, read, company) };
  if (Object.keys(problems).length > 0) return err({ code: 'invalid', page, problems });
  const elsewhere = changedSince({ application, page }, { ...window, read, on });
  if (elsewhere) return err(elsewhere);
  const { [page.id]: _saved, ...others } = application.typed;
  return ok({ ...application, answers: { ...without(application.answers, page), ...read }, typed: others });
}

/** What answers a question for files is what was handed in, whatever a browser sends. */
const filesAsTyped = (page: FormPage, answers: Answers): Raw =>
  Object.assign(
    {},
    ...fileFieldsOn(page, answers).map((field) => ({ [field.id]: [], ...asTyped(field, answers[field.id]) })),
  );

/** A case about a checked company asks for nothing in the name of another. */
function otherCompany({ fields }: FormPage, answers: Answers, company: Reading['company']): Problems {
  const asked = fields.filter((field) => 'prefill' in field && field.prefill === 'organisation.creditCode');
  const wrong = asked.filter(({ id }) => company && textIn(answers, id) && answers[id] !== company.creditCode);
  return Object.fromEntries(wrong.map(({ id }) => [id, { code: 'other-company' }]));
}
