import { describe, expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { test } from '#db/testing.ts';
import type { FileAnswer } from '#lib/forms/kinds/value.ts';
import { find, granted, permitPages } from '#lib/applications/testing/testing.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { aGiver, aPdf, aScanner, inPieces, type Giver } from '#lib/files/testing.ts';
import { answer, answerPages } from './answer.ts';
import { handIn, handInAgain, takeOut } from './files.ts';
import { submit } from './submit.ts';

const field = 'file-photo';
const materials = { 'material-id-card': 'shared', 'material-photo': 'upload', 'material-stay-proof': 'not-yet' };
const before = permitPages.slice(0, 6);
const after = permitPages.slice(7);

/** A draft that is filled in up to the page for files. */
async function aDraftWithPhotos(ctx: Giver): Promise<Giver> {
  const { applicationId } = ctx;
  const pages = [...before, { page: 'materials', raw: materials }];
  granted(await answerPages(ctx, { applicationId, pages }));
  return ctx;
}

const give = async (ctx: Giver, name: string, to = field) =>
  handIn(ctx, { applicationId: ctx.applicationId, field: to, name, bytes: inPieces(aPdf()) });

const answerOf = async (ctx: Giver): Promise<FileAnswer[]> =>
  ((await find(ctx.db, ctx.applicationId)).answers[field] ?? []) as FileAnswer[];

const send = (ctx: Giver) => submit(ctx, { applicationId: ctx.applicationId, idempotencyKey: newId() });

describe('a question for files', () => {
  test('is answered by what was handed in, with its hash, and no more by what was taken out', async ({ db }) => {
    const ctx = await aDraftWithPhotos(await aGiver(db));
    const [first, second] = [granted(await give(ctx, '一.pdf')), granted(await give(ctx, '二.pdf'))];
    expect(await answerOf(ctx)).toEqual([
      { file: first.id, name: '一.pdf', size: first.size, hash: first.hash },
      { file: second.id, name: '二.pdf', size: second.size, hash: second.hash },
    ]);
    granted(await takeOut(ctx, { applicationId: ctx.applicationId, field, fileId: first.id }));
    expect(await answerOf(ctx)).toMatchObject([{ file: second.id }]);
  });

  test('takes no word of a browser for it', async ({ db }) => {
    const ctx = await aDraftWithPhotos(await aGiver(db));
    const made = JSON.stringify({ file: newId(), name: 'x.pdf', size: 1, hash: '0'.repeat(64) });
    const page = { applicationId: ctx.applicationId, page: 'files', raw: { [field]: made } };
    expect(await answer(ctx, page)).toMatchObject({
      refusal: { code: 'invalid', problems: { [field]: { code: 'required' } } },
    });
    const given = granted(await give(ctx, '一.pdf'));
    granted(await answer(ctx, page));
    expect(await answerOf(ctx)).toMatchObject([{ file: given.id }]);
  });

  test('that is not asked takes nothing: another kind, a way that was not chosen, another person’s', async ({ db }) => {
    const ctx = await aGiver(db);
    expect(await give(ctx, '一.pdf')).toMatchObject({ refusal: { code: 'not_asked' } });
    await aDraftWithPhotos(ctx);
    expect(await give(ctx, '一.pdf', 'name')).toMatchObject({ refusal: { code: 'not_asked' } });
    expect(await give(ctx, '一.pdf', 'file-stay-proof')).toMatchObject({ refusal: { code: 'not_asked' } });
    const other = await aGiver(db);
    expect(await give({ ...other, applicationId: ctx.applicationId }, '一.pdf')).toMatchObject({
      refusal: { code: 'not_asked' },
    });
  });

  test('is answered with a file of before, which is not sent once more', async ({ db }) => {
    const ctx = await aDraftWithPhotos(await aGiver(db));
    const { applicationId } = ctx;
    const given = granted(await give(ctx, '一.pdf'));
    const raw = { ...materials, 'material-stay-proof': 'upload' };
    granted(await answer(ctx, { applicationId, page: 'materials', raw }));
    granted(await handInAgain(ctx, { applicationId, field: 'file-stay-proof', fileId: given.id }));
    expect((await find(db, applicationId)).answers['file-stay-proof']).toEqual(await answerOf(ctx));
    const other = await aDraftWithPhotos(await aGiver(db));
    expect(await handInAgain(other, { applicationId: other.applicationId, field, fileId: given.id })).toMatchObject({
      refusal: { code: 'unknown_file' },
    });
  });
});

describe('an application with files', () => {
  test('is sent with them, frozen as they are', async ({ db }) => {
    const ctx = await aDraftWithPhotos(await aGiver(db));
    const given = granted(await give(ctx, '一.pdf'));
    const { applicationId } = ctx;
    granted(await answerPages(ctx, { applicationId, pages: [{ page: 'files', raw: {} }, ...after] }));
    const sent = granted(await send(ctx));
    expect(sent.answers[field]).toMatchObject([{ file: given.id, hash: given.hash }]);
    const document = (await readMyCase(ctx, applicationId))?.submissions[0]?.document;
    expect(document?.find(({ page }) => page === 'files')?.rows).toMatchObject([{ field, answer: '一.pdf（1 KB）' }]);
  });

  test('is not sent while the scanner has not said that they are clean', async ({ db }) => {
    const scanner = aScanner({ verdict: 'unavailable', reason: 'down' });
    const ctx = await aDraftWithPhotos(await aGiver(db, scanner));
    granted(await give(ctx, '一.pdf'));
    const { applicationId } = ctx;
    granted(await answerPages(ctx, { applicationId, pages: [{ page: 'files', raw: {} }, ...after] }));
    expect(await send(ctx)).toMatchObject({
      refusal: { code: 'files_not_ready', files: [{ name: '一.pdf', scan: 'waiting' }] },
    });
    expect((await find(ctx.db, applicationId)).status).toBe('draft');
  });

  test('is sent when a paper whose file waits is handed in at a counter instead', async ({ db }) => {
    const ctx = await aDraftWithPhotos(await aGiver(db, aScanner({ verdict: 'unavailable', reason: 'down' })));
    granted(await give(ctx, '一.pdf'));
    const { applicationId } = ctx;
    const instead = { page: 'materials', raw: { ...materials, 'material-photo': 'bring' } };
    granted(await answerPages(ctx, { applicationId, pages: [instead, ...after] }));
    expect(granted(await send(ctx)).answers).not.toHaveProperty(field);
  });

  test('is not sent without a file that was taken out after its page was answered', async ({ db }) => {
    const ctx = await aDraftWithPhotos(await aGiver(db));
    const given = granted(await give(ctx, '一.pdf'));
    const { applicationId } = ctx;
    granted(await answerPages(ctx, { applicationId, pages: [{ page: 'files', raw: {} }, ...after] }));
    granted(await takeOut(ctx, { applicationId, field, fileId: given.id }));
    expect(await send(ctx)).toMatchObject({ refusal: { code: 'incomplete', page: 'files' } });
  });
});
