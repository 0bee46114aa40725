import { filesByField, listUnready } from '#lib/files/carried.ts';
import type { FilesContext } from '#lib/files/context.ts';
import { most, type Allowance } from '#lib/files/checks/allowance.ts';
import type { ReceiveRefusal } from '#lib/files/checks/refusal.ts';
import type { StoredFile } from '#lib/files/file.ts';
import { receiveFile } from '#lib/files/receive.ts';
import { removeFile, type RemoveRefusal } from '#lib/files/remove.ts';
import { reuseFile, type ReuseRefusal } from '#lib/files/reuse.ts';
import {
  appendPart,
  beginUpload,
  findUpload,
  type Grown,
  type PartRefusal,
  type UploadRefusal,
} from '#lib/files/upload.ts';
import { visibleFields, visiblePages } from '#lib/forms/conditions.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { FileField } from '#lib/forms/kinds/file.ts';
import type { Answers, FileAnswer } from '#lib/forms/kinds/value.ts';
import { err, ok, type Refusal, type Result } from '#lib/kernel/result.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { enteredBy, findApplication, listEvents, lockMine, saveAnswers } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { openPages } from '#lib/applications/correction.ts';

/** A question for files, of a draft or of a case in correction. */
export type Question = { applicationId: string; field: string };
type NotAsked = { code: 'not_asked' };
type Context = ApplicationContext & FilesContext;

/** Takes a file as an answer, while it arrives. */
export const handIn = async (
  ctx: Context,
  { name, bytes, ...question }: Question & { name: string; bytes: AsyncIterable<Uint8Array> },
): Promise<Result<StoredFile, ReceiveRefusal | NotAsked>> =>
  answered(ctx, question, (allow) => receiveFile(ctx, { ...question, name, bytes, allow }));

/** Begins to take a file in parts, so that it can be gone on with where a line broke. */
export const beginHandIn = async (
  ctx: Context,
  { name, size, ...question }: Question & { name: string; size: number },
): Promise<Result<{ uploadId: string }, UploadRefusal | NotAsked>> => {
  const allow = await allowanceOf(ctx, question);
  return allow ? beginUpload(ctx, { ...question, name, size, allow }) : err({ code: 'not_asked' });
};

/** Takes the next bytes of a file; with the last of them it becomes an answer. */
export const handInPart = async (
  ctx: Context,
  { uploadId, offset, bytes }: { uploadId: string; offset: number; bytes: AsyncIterable<Uint8Array> },
): Promise<Result<Grown, PartRefusal | NotAsked>> => {
  const upload = await findUpload(ctx, uploadId);
  if (!upload) return err({ code: 'unknown_upload' });
  return answered(ctx, upload, (allow) => appendPart(ctx, { uploadId, offset, bytes, allow }));
};

/** Answers with a file that was handed in before. */
export const handInAgain = (
  ctx: Context,
  { fileId, ...question }: Question & { fileId: string },
): Promise<Result<StoredFile, ReuseRefusal | NotAsked>> =>
  answered(ctx, question, (allow) => reuseFile(ctx, { ...question, fileId, allow }));

export const takeOut = (
  ctx: Context,
  { fileId, ...question }: Question & { fileId: string },
): Promise<Result<true, RemoveRefusal | NotAsked>> =>
  answered(ctx, question, () => removeFile(ctx, { ...question, fileId }));

/** Does it if the question is open, and then keeps the files there are as its answer. */
async function answered<T, R extends Refusal>(
  ctx: Context,
  { applicationId, field }: Question,
  act: (allow: Allowance) => Promise<Result<T, R>>,
): Promise<Result<T, R | NotAsked>> {
  const allow = await allowanceOf(ctx, { applicationId, field });
  if (!allow) return err({ code: 'not_asked' });
  const done = await act(allow);
  if (done.ok) await keepFiles(ctx, applicationId);
  return done;
}

/** What a question takes; undefined if it is not asked, or cannot be answered now. */
async function allowanceOf(ctx: Context, { applicationId, field }: Question): Promise<Allowance | undefined> {
  const found = await ctx.db.transaction(async (db) => {
    const application = await lockTaking({ ...ctx, db }, applicationId);
    return application && { application, events: await listEvents({ ...ctx, db }, applicationId) };
  });
  if (!found) return undefined;
  const asked = questionsIn(ctx, found).find(({ id }) => id === field);
  return asked && { ...most, count: asked.upTo };
}

/** One's own, or what one enters at the counter. */
async function lockTaking(ctx: Context, id: string): Promise<Application | undefined> {
  const mine = await lockMine(ctx, { id, personId: ctx.actor.id });
  if (mine) return mine.application;
  const entered = await findApplication(ctx, { id, of: enteredBy(ctx.actor.id), lock: true });
  return entered?.status === 'draft' ? entered : undefined;
}

/** At the counter a paper may be scanned before anything is answered. */
function questionsIn(
  ctx: Context,
  { application, events }: { application: Application; events: ApplicationEvent[] },
): FileField[] {
  const { form, answers, filedById, status } = application;
  if (filedById === ctx.actor.id && status === 'draft')
    return form.pages.flatMap(({ fields }) => fields.flatMap((field) => (field.kind === 'file' ? [field] : [])));
  return openPages(application, events, asOf(ctx)).flatMap((page) => fileFieldsOn(page, answers));
}

async function keepFiles(ctx: Context, applicationId: string): Promise<void> {
  await ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const application = await lockTaking(inside, applicationId);
    if (!application) return;
    const { answers, typed } = await withFiles(inside, application);
    await saveAnswers(inside, application, { answers, typed, at: ctx.now() });
  });
}

export const fileFieldsOn = (page: FormPage, answers: Answers): FileField[] =>
  visibleFields(page, answers).flatMap((field) => (field.kind === 'file' ? [field] : []));

const fileFieldsOf = ({ form, answers }: Pick<Application, 'form' | 'answers'>): FileField[] =>
  visiblePages(form, answers).flatMap((page) => fileFieldsOn(page, answers));

/** The application, its questions for files answered by the files it carries now. */
export async function withFiles(
  ctx: Pick<ApplicationContext, 'db' | 'vault'>,
  application: Application,
): Promise<Application> {
  const fields = fileFieldsOf(application);
  if (fields.length === 0) return application;
  const carried = await filesByField(ctx, application.id);
  const answers = { ...application.answers };
  for (const { id } of fields) {
    const files = carried[id]?.map(({ id: file, name, size, hash }): FileAnswer => ({ file, name, size, hash })) ?? [];
    if (files.length > 0) answers[id] = files;
    else delete answers[id];
  }
  return { ...application, answers };
}

/** An application is not sent with files that nobody may open, yet or ever; those of questions it no longer asks are left out. */
export async function checkFiles(
  ctx: Pick<ApplicationContext, 'db' | 'vault' | 'scanner'>,
  { id, form, answers }: Pick<Application, 'id' | 'form' | 'answers'>,
): Promise<Result<true, FilesNotReady>> {
  const asked = new Set(fileFieldsOf({ form, answers }).map((field) => field.id));
  if (asked.size === 0) return ok(true);
  const unready = (await listUnready(ctx, id)).filter(({ field }) => asked.has(field));
  return unready.length === 0 ? ok(true) : err({ code: 'files_not_ready', files: unready });
}

export type FilesNotReady = { code: 'files_not_ready'; files: Pick<StoredFile, 'name' | 'scan'>[] };
