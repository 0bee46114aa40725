import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applications } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { formSchema } from '#lib/forms/form.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { testVault as vault } from '#lib/kernel/testing.ts';
import { aCompanyOf, aPerson } from '#lib/applications/testing/testing.ts';
import type { Status } from '#lib/applications/life/states.ts';
import {
  deleteDraft,
  findApplication,
  findDraftFor,
  findMine,
  inDepartments,
  insertDraft,
  lockCasesOf,
  saveAnswers,
} from './store.ts';

const { catalogue } = testContent();
const both = (text: string) => ({ zh: text, en: text });
const form = formSchema.parse({
  version: 1,
  pages: [{ id: 'one', title: both('一'), fields: [{ kind: 'text', id: 'name', label: both('名') }] }],
});
const at = new Date('2026-11-23T01:00:00Z');

type Given = { by: Actor; service?: string; organisationId?: string | null; status?: Status };

/** A draft, or a row that says of itself that it was sent. */
async function aRow(db: Database, { by, service = 'permit', organisationId = null, status = 'draft' }: Given) {
  const draft = {
    id: newId(),
    service,
    department: 'market',
    applicantId: by.id,
    organisationId,
    applicantName: by.name,
  };
  await insertDraft({ db, vault }, { ...draft, locale: 'zh', answers: { name: '林小雨' }, form, at });
  if (status !== 'draft') await db.update(applications).set({ status }).where(eq(applications.id, draft.id));
  return draft.id;
}
const idsIn = async (db: Database) => (await db.select({ id: applications.id }).from(applications)).map(({ id }) => id);

describe('the draft that one goes on with', () => {
  test('is one’s own, of that service', async ({ db }) => {
    const by = await aPerson(db, '林小雨');
    await aRow(db, { by: await aPerson(db, '赵强') });
    await aRow(db, { by, service: 'dog' });
    const id = await aRow(db, { by });
    const mine = { service: 'permit', applicantId: by.id, organisationId: null };
    expect(await findDraftFor({ db, catalogue }, mine)).toEqual({ id, form });
    expect(await findDraftFor({ db, catalogue }, { ...mine, service: 'food' })).toBeUndefined();
  });

  test('is for oneself or for that company, never one for the other', async ({ db }) => {
    const by = await aPerson(db, '陈立');
    const [company, other] = [await aCompanyOf(db, by), await aCompanyOf(db, by)];
    const theirs = await aRow(db, { by, organisationId: company });
    const own = await aRow(db, { by });
    const found = async (organisationId: string | null) =>
      (await findDraftFor({ db, catalogue }, { service: 'permit', applicantId: by.id, organisationId }))?.id;
    expect([await found(null), await found(company), await found(other)]).toEqual([own, theirs, undefined]);
  });

  test('is none that was sent', async ({ db }) => {
    const by = await aPerson(db, '林小雨');
    await aRow(db, { by, status: 'submitted' });
    expect(
      await findDraftFor({ db, catalogue }, { service: 'permit', applicantId: by.id, organisationId: null }),
    ).toBeUndefined();
  });
});

describe('what is thrown away', () => {
  test('is a draft, and that one alone', async ({ db }) => {
    const by = await aPerson(db, '林小雨');
    const [gone, kept] = [await aRow(db, { by }), await aRow(db, { by, service: 'dog' })];
    await deleteDraft(db, gone);
    expect(await idsIn(db)).toEqual([kept]);
  });

  test('is nothing that was sent, whoever asks for it', async ({ db }) => {
    const sent = await aRow(db, { by: await aPerson(db, '林小雨'), status: 'submitted' });
    await deleteDraft(db, sent);
    expect(await idsIn(db)).toEqual([sent]);
  });
});

describe('a case is found', () => {
  test('in its own department alone', async ({ db }) => {
    const id = await aRow(db, { by: await aPerson(db, '林小雨') });
    const found = async (...departments: string[]) =>
      (await findApplication({ db, vault, catalogue }, { id, of: inDepartments(departments) }))?.id;
    expect([await found('market'), await found('health'), await found()]).toEqual([id, undefined, undefined]);
  });

  test.for(['', 'none', "' or 1=1", '%', newId()])('under no id such as %j, without an error', async (id, { db }) => {
    const by = await aPerson(db, '林小雨');
    await aRow(db, { by });
    expect(await findApplication({ db, vault, catalogue }, { id, of: undefined })).toBeUndefined();
    expect(await findMine({ db, vault, catalogue }, { id, personId: by.id })).toBeUndefined();
  });
});

test('the cases of a company are its own, drafts among them', async ({ db }) => {
  const by = await aPerson(db, '陈立');
  const [company, other] = [await aCompanyOf(db, by), await aCompanyOf(db, by)];
  const ids = [
    await aRow(db, { by, organisationId: company }),
    await aRow(db, { by, organisationId: company, status: 'submitted' }),
  ];
  await aRow(db, { by, organisationId: other });
  await aRow(db, { by });
  expect((await lockCasesOf({ db, vault, catalogue }, company)).map(({ id }) => id)).toEqual(ids);
});

test('answers lie sealed in the database, from the first and after each page', async ({ db }) => {
  const by = await aPerson(db, '王五');
  const id = await aRow(db, { by });
  const kept = async () => JSON.stringify((await db.select().from(applications))[0]?.answers);
  expect(await kept()).not.toContain('林小雨');
  await saveAnswers({ db, vault }, { id }, { answers: { name: '张敏' }, typed: {}, at });
  expect(await kept()).not.toContain('张敏');
  expect((await findMine({ db, vault, catalogue }, { id, personId: by.id }))?.answers).toEqual({ name: '张敏' });
});
