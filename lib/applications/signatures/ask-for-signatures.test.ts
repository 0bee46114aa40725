import { count, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import { signatures, signingCopies } from '#db/schema/signatures.ts';
import { test } from '#db/testing.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { readMySigning } from './read-copies.ts';
import {
  aCouple,
  aCoupleAtIt,
  aDraftOfTwo,
  aWaitingDraft,
  coupleForm,
  numbers,
  sendIt,
  signing,
  somebody,
} from './signatures.testing.ts';

describe('a draft that others sign', () => {
  test('waits when it is sent: nothing is filed, and it is sent once', async ({ db }) => {
    const { lin, id } = await aCouple(db);
    expect(await find(db, id)).toMatchObject({ status: 'draft', reference: null });
    expect((await find(db, id)).signingSince).toEqual(lin.now());
    await sendIt(lin, id);
    for (const table of [applicationEvents, submissions])
      expect(await db.select({ rows: count() }).from(table)).toEqual([{ rows: 0 }]);
    expect(await db.$count(signingCopies)).toBe(1);
    expect((await readMySigning(lin, id))?.signatures).toMatchObject([{ name: '陈立', signedAt: null }]);
  });

  test('is locked: its answers stay, and it is not thrown away', async ({ db }) => {
    const { lin, id } = await aCouple(db);
    expect(codeOf(await answer(lin, { applicationId: id, page: 'day', raw: { day: '2026-12-05' } }))).toBe(
      'page_closed',
    );
    expect(codeOf(await discard(lin, { applicationId: id }))).toBe('waits_for_signatures');
    expect((await find(db, id)).answers['day']).toBe('2026-12-01');
  });

  test('is filed at once where its form asks for no signature', async ({ db }) => {
    const lin = signing(await somebody(db, '林小雨'), coupleForm({ signatories: undefined }));
    expect((await find(db, await aWaitingDraft(lin))).status).toBe('submitted');
  });

  test('waits for whom the service asks now, also where it was begun before', async ({ db }) => {
    const lin = await somebody(db, '林小雨');
    const id = await aDraftOfTwo(signing(lin, coupleForm({ signatories: undefined })));
    expect((await sendIt(signing(lin), id)).status).toBe('draft');
  });

  test('keeps nothing of those asked in the open', async ({ db }) => {
    await aCoupleAtIt(db);
    const rows = JSON.stringify([await db.select().from(signatures), await db.select().from(signingCopies)]);
    for (const secret of ['陈立', numbers.chen, '2026-12-01"']) expect(rows).not.toContain(secret);
  });
});

test('at the counter nothing waits: who stands there signs on paper', async ({ db }) => {
  const lin = await somebody(db, '林小雨');
  const id = await aDraftOfTwo(lin);
  await db.update(applications).set({ filedById: lin.actor.id }).where(eq(applications.id, id));
  const entered = { officer: lin.actor, counter: {}, owner: undefined };
  const sent = granted(await submit(lin, { applicationId: id, idempotencyKey: newId(), entered }));
  expect(sent.status).toBe('submitted');
});
