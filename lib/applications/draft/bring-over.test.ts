import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { test, testTogether } from '#db/testing.ts';
import { findSetAside } from '#lib/applications/case/set-aside-store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, aDraft, aFilledDraft, aSubmittedCase, find, granted } from '#lib/applications/testing/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { answer } from './answer.ts';
import { bringOver, previewChange } from './bring-over.ts';
import { changeSince } from './change-since.ts';
import { submit } from './submit.ts';

const both = (text: string) => ({ zh: text, en: text });
const flat: Field = { kind: 'text', id: 'flat', label: both('房号'), optional: true };

/** After a deployment whose form asks for a flat and for no ground, and gives fewer kinds of home. */
function deployed(ctx: ApplicationContext, change: (fields: Field[]) => Field[] = otherQuestions): ApplicationContext {
  const { catalogue } = testContent();
  const formOf = (guide: Parameters<typeof catalogue.formOf>[0]): Form | undefined => {
    const form = catalogue.formOf(guide);
    return form && { ...form, pages: form.pages.map((page) => ({ ...page, fields: change(page.fields) })) };
  };
  return { ...ctx, catalogue: { ...catalogue, formOf } };
}

const otherQuestions = (fields: Field[]): Field[] =>
  fields.flatMap((field): Field[] => {
    if (field.id === 'phone') return [field, flat];
    if (field.id === 'registered-place') return [];
    if (field.id !== 'home-kind' || field.kind !== 'choice') return [field];
    return [{ ...field, options: field.options.filter(({ value }) => value !== 'rented') }];
  });

async function seen(ctx: ApplicationContext, applicationId: string): Promise<string> {
  return (await previewChange(ctx, await find(ctx.db, applicationId)))?.to ?? 'no change';
}

const brought = async (ctx: ApplicationContext, applicationId: string) =>
  bringOver(ctx, { applicationId, to: await seen(ctx, applicationId) });

const actionsOf = async (db: Database) =>
  (await db.select().from(auditEvents)).map(({ action, facts }) => ({ action, facts }));

test('a draft whose form changed is told of it, and nothing is written before its holder goes on', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const before = await find(db, id);
  const told = await previewChange(deployed(ctx), before);
  expect(told?.change.added).toEqual([flat]);
  expect(told?.change.dropped.map((field) => field.id)).toEqual(['registered-place']);
  expect(told?.change.changed).toMatchObject([{ field: { id: 'home-kind' }, differences: [{ about: 'options' }] }]);
  expect(told?.setAside.map(({ value }) => value).toSorted()).toEqual(['rented', '南川省云川市']);
  expect(await find(db, id)).toEqual(before);
  expect(await previewChange(ctx, before)).toBeUndefined();
});

test('it is brought over in one act, on record: what fits stays, what does not stands beside', async ({ db }) => {
  const ctx = deployed(await aCitizen(db));
  const id = await aFilledDraft({ ...ctx, ...testContent() });
  const before = await find(db, id);
  granted(await brought(ctx, id));
  const { 'registered-place': _place, 'home-kind': _kind, ...kept } = before.answers;
  const after = await find(db, id);
  expect(after.answers).toEqual(kept);
  expect(after.form.pages.flatMap(({ fields }) => fields)).toContainEqual(flat);
  expect(changeSince(ctx, after)).toBeUndefined();
  const aside = await findSetAside(ctx, id);
  expect(Object.fromEntries(aside.map(({ field, value }) => [field.id, value]))).toEqual({
    ...{ 'registered-place': '南川省云川市', 'home-kind': 'rented' },
  });
  const facts = { kept: String(Object.keys(kept).length), setAside: '2' };
  expect((await actionsOf(db)).filter(({ action }) => action === 'bring_over')).toEqual([
    { action: 'bring_over', facts },
  ]);
});

test('what is set aside lies sealed, as every answer does', async ({ db }) => {
  const ctx = deployed(await aCitizen(db));
  const id = await aFilledDraft({ ...ctx, ...testContent() });
  granted(await brought(ctx, id));
  const [row] = await db.select().from(applications).where(eq(applications.id, id));
  expect(row?.setAside).toMatch(/^t1:/);
  expect(row?.setAside).not.toContain('南川省');
});

test('it comes back when the form asks for it again', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const before = await find(db, id);
  granted(await brought(deployed(ctx), id));
  expect((await previewChange(ctx, await find(db, id)))?.restored).toHaveLength(2);
  granted(await brought(ctx, id));
  expect(await find(db, id)).toMatchObject({ answers: before.answers, formHash: before.formHash });
  expect(await findSetAside(ctx, id)).toEqual([]);
});

test('only the change that was seen is made', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const before = await find(db, applicationId);
  const to = await seen(deployed(ctx), applicationId);
  const again = deployed(ctx, (fields) => otherQuestions(fields).filter(({ id }) => id !== 'phone'));
  expect(codeOf(await bringOver(again, { applicationId, to }))).toBe('changed_again');
  expect(await find(db, applicationId)).toEqual(before);
});

testTogether('pressed in several windows at once it happens once', async ({ db }) => {
  const ctx = deployed(await aCitizen(db));
  const applicationId = await aFilledDraft({ ...ctx, ...testContent() });
  const to = await seen(ctx, applicationId);
  const all = await Promise.all(Array.from({ length: 4 }, () => bringOver(ctx, { applicationId, to })));
  expect(all.map(codeOf)).toEqual(Array.from({ length: 4 }, () => 'accepted'));
  expect((await actionsOf(db)).filter(({ action }) => action === 'bring_over')).toHaveLength(1);
  expect(await findSetAside(ctx, applicationId)).toHaveLength(2);
});

test('nobody else brings it over', async ({ db }) => {
  const ctx = deployed(await aCitizen(db));
  const applicationId = await aFilledDraft({ ...ctx, ...testContent() });
  const stranger = deployed(await aCitizen(db, '赵强'));
  const to = await seen(ctx, applicationId);
  expect(codeOf(await bringOver(stranger, { applicationId, to }))).toBe('unknown_application');
});

describe('until it is brought over', () => {
  test('it is not sent, and afterwards only once it is complete again; then nothing stands beside', async ({ db }) => {
    const ctx = deployed(await aCitizen(db));
    const applicationId = await aFilledDraft({ ...ctx, ...testContent() });
    const send = () => submit(ctx, { applicationId, idempotencyKey: newId() });
    expect(codeOf(await send())).toBe('form_changed');
    granted(await brought(ctx, applicationId));
    expect(await send()).toMatchObject({ refusal: { code: 'incomplete', page: 'home' } });
    const { value: fields } = { value: (await find(db, applicationId)).answers['home'] as Record<string, string> };
    const home = { 'home.district': fields['district'] ?? '', 'home.street': fields['street'] ?? '' };
    const raw = { ...home, 'home-kind': 'owned', 'living-since': '2025-01-01' };
    granted(await answer(ctx, { applicationId, page: 'home', raw }));
    expect(granted(await send()).status).toBe('submitted');
    expect(await findSetAside(ctx, applicationId)).toEqual([]);
  });

  test('a page that was open in a browser is still saved', async ({ db }) => {
    const ctx = deployed(await aCitizen(db));
    const applicationId = await aDraft({ ...ctx, ...testContent() });
    const raw = { 'registered-place': '南川省' };
    granted(await answer(ctx, { applicationId, page: 'registered-place', raw }));
    expect((await find(db, applicationId)).answers).toMatchObject(raw);
  });
});

test('what was sent keeps its form', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aSubmittedCase(ctx);
  const sent = await readMyCase(deployed(ctx), applicationId);
  expect(changeSince(deployed(ctx), sent!.application)).toBeUndefined();
  expect(codeOf(await bringOver(deployed(ctx), { applicationId, to: 'any' }))).toBe('already_sent');
});
