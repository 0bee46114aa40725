import { asTyped, type Raw } from '#lib/forms/read-answers.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { nextPage, onlyTaken } from '#lib/forms/conditions.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { findOrganisationOf } from '#lib/organisations/read.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { openPages } from '#lib/applications/correction.ts';
import { firstOpenPage } from '#lib/forms/unfinished-pages.ts';
import { readPage, without, type AsOf, type Problems } from '#lib/forms/read-page.ts';
import type { AnswerRefusal, ChangedElsewhere } from './answer-refusal.ts';
import { listOn, readEntryInto, type EntryAnswered } from './answer-entry.ts';
import { fileFieldsOn, withFiles } from './files.ts';
import { answersOn, markOf, saySame } from './page-mark.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { lockMine, listEvents, saveAnswers } from '#lib/applications/case/store.ts';

/**
 * `toCheck`: the person came from checking their answers and goes back there, unless new questions came up. `seen`: the mark
 * of what was saved of the page when they began to write.
 */
export type PageAnswers = {
  applicationId: string;
  page: string;
  raw: Raw;
  toCheck?: boolean;
  seen?: string | undefined;
  /** Where only one entry of a list is answered, on a page of its own. */
  entry?: EntryAnswered | undefined;
};
/** `next` is the page to go on with; none when it is time to check the answers, as `toCheck` it is after that page. */
export type Answered = Application & { next: string | undefined; toCheck?: boolean };
/** Saves the answers of one page: of a draft, or of a page that a correction asks for. */
export async function answer(
  ctx: ApplicationContext,
  { applicationId, toCheck = false, ...page }: PageAnswers,
): Promise<Result<Answered, AnswerRefusal>> {
  const saved = await answerPages(ctx, { applicationId, pages: [page] });
  if (!saved.ok) return saved;
  // After an entry comes its list.
  if (page.entry) return ok({ ...saved.value, next: page.page, toCheck });
  return ok({
    ...saved.value,
    next: nextAfter(saved.value, { pageId: page.page, toCheck, asOf: asOf(ctx) }),
  });
}

type OnePage = Pick<PageAnswers, 'page' | 'raw' | 'seen' | 'entry'>;

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
    if (read.ok) await saveAnswers(inside, application, { answers: read.value.answers, at: ctx.now() });
    return read;
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
  { page: pageId, raw, seen, entry }: OnePage,
  { events, company, asOf: on }: Reading,
): Result<Application, AnswerRefusal> {
  const page = openPages(application, events, on).find(({ id }) => id === pageId);
  if (!page) return err({ code: 'page_closed' });
  if (entry) return readEntryInto(application, page, { raw, entry, seen, asOf: on });
  const before = onlyTaken(application.form, application.answers);
  const typed = { ...listAsTyped(page, application.answers, raw), ...filesAsTyped(page, application.answers) };
  const { answers: read, problems: found } = readPage(page, typed, { before, form: application.form, ...on });
  const problems = { ...found, ...otherCompany(page, read, company) };
  if (Object.keys(problems).length > 0) return err({ code: 'invalid', page, problems });
  const elsewhere = seen === undefined ? undefined : changedSince(application, page, { seen, read });
  if (elsewhere) return err(elsewhere);
  return ok({ ...application, answers: { ...without(application.answers, page), ...read } });
}

/** Nobody’s answers are written over unseen; what says the same, as a form that is sent twice, writes over nothing. */
function changedSince(
  { answers, updatedAt }: Application,
  page: FormPage,
  { seen, read }: { seen: string; read: Answers },
): ChangedElsewhere | undefined {
  const mark = markOf(page, answers);
  const saved = answersOn(page, answers);
  if (seen === mark || saySame(saved, read)) return undefined;
  const differs = page.fields.filter((field) => !saySame(answersOn(only(field), saved), answersOn(only(field), read)));
  const otherwise = { ...page, fields: differs };
  return { code: 'changed_elsewhere', page: otherwise, saved, at: updatedAt, mark };
}

const only = (field: FormPage['fields'][number]) => ({ fields: [field] });

/** What answers a question for files is what was handed in, whatever a browser sends. */
const filesAsTyped = (page: FormPage, answers: Answers): Raw =>
  Object.assign(
    {},
    ...fileFieldsOn(page, answers).map((field) => ({ [field.id]: [], ...asTyped(field, answers[field.id]) })),
  );

/** A list whose entries have pages of their own is as it was saved, unless its entries are sent with the page. */
function listAsTyped(page: FormPage, answers: Answers, raw: Raw): Raw {
  const list = listOn(page);
  const isSent = list && Object.keys(raw).some((name) => name.startsWith(`${list.id}.`));
  return list && !isSent ? { ...raw, ...asTyped(list, answers[list.id]) } : raw;
}

/** A case about a checked company asks for nothing in the name of another. */
function otherCompany({ fields }: FormPage, answers: Answers, company: Reading['company']): Problems {
  const asked = fields.filter((field) => 'prefill' in field && field.prefill === 'organisation.creditCode');
  const wrong = asked.filter(({ id }) => company && textIn(answers, id) && answers[id] !== company.creditCode);
  return Object.fromEntries(wrong.map(({ id }) => [id, { code: 'other-company' }]));
}

function nextAfter(
  { form, answers, status }: Application,
  { pageId, toCheck, asOf: on }: { pageId: string; toCheck: boolean; asOf: AsOf },
): string | undefined {
  if (status !== 'draft') return undefined;
  return (toCheck ? firstOpenPage(form, answers, on) : nextPage(form, answers, pageId))?.id;
}
