import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { test } from '#db/testing.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { aCitizen, find, granted } from '#lib/applications/testing/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { showAnswer, type Raw } from '#lib/forms/read-answers.ts';
import { answer } from './answer.ts';
import { bringOver, previewChange } from './bring-over.ts';
import { changeSince } from './change-since.ts';
import { keepTyped } from './keep-typed.ts';
import { markOf } from './page-mark.ts';
import { start } from './start.ts';

const page = 'changes';
const changed = { changes: ['ethnic-group'], 'register-updated': 'yes' };

async function aDraft(db: Database) {
  const ctx = await aCitizen(db);
  const { id } = granted(await start(ctx, { service: 'resident-id-card-renewal', locale: 'zh' }));
  granted(await answer(ctx, { applicationId: id, page: 'reason', raw: { reason: 'changed' } }));
  const say = (raw: Raw) => answer(ctx, { applicationId: id, page, raw: { ...changed, ...raw } });
  return { ctx, id, say };
}

/** After a deployment whose list of ethnic groups reads otherwise. */
function deployed(ctx: ApplicationContext, change: (data: Data) => Data): ApplicationContext {
  const { catalogue } = testContent();
  return {
    ...ctx,
    catalogue: catalogue.revised((data) => ({
      ...data,
      codeLists: data.codeLists.map((list) => (list.id === 'ethnic-groups' ? change(list) : list)),
    })),
  };
}
type Data = Parameters<Parameters<Catalogue['revised']>[0]>[0]['codeLists'][number];

test('what may be several is asked for, and what was typed stays until one is picked', async ({ db }) => {
  const { ctx, id, say } = await aDraft(db);
  const typed = { ...changed, 'ethnic-group': '哈' };
  expect(await say(typed)).toMatchObject({
    refusal: { code: 'invalid', problems: { 'ethnic-group': { code: 'which-one' } } },
  });
  const before = await find(db, id);
  const shown = before.form.pages.find((one) => one.id === page) ?? expect.fail('no page');
  const seen = markOf(shown, before.answers, undefined);
  granted(await keepTyped(ctx, { applicationId: id, page, raw: typed, seen, writer: newId() }));
  const kept = await find(db, id);
  expect(kept.answers['ethnic-group']).toBeUndefined();
  expect(kept.typed[page]?.raw['ethnic-group']).toEqual(['哈']);
  granted(await say({ 'ethnic-group': ['哈', '17'] }));
  expect((await find(db, id)).answers['ethnic-group']).toBe('17');
});

describe('a list that changed since', () => {
  const without = (code: string) => (list: Data) => ({
    ...list,
    codes: list.codes.filter((one) => one.code !== code),
  });

  test('is told to whoever answered with what it lost, and their answer is set aside', async ({ db }) => {
    const { ctx, id, say } = await aDraft(db);
    granted(await say({ 'ethnic-group': '回族' }));
    const later = deployed(ctx, without('03'));
    const told = await previewChange(later, await find(db, id));
    expect(told?.change.changed).toMatchObject([
      { field: { id: 'ethnic-group' }, differences: [{ about: 'list', lost: ['03'] }] },
    ]);
    granted(await bringOver(later, { applicationId: id, to: told?.to ?? '' }));
    expect((await find(db, id)).answers['ethnic-group']).toBeUndefined();
  });

  test('makes no difference to whoever answered otherwise, and theirs reads as it did', async ({ db }) => {
    const { ctx, id, say } = await aDraft(db);
    granted(await say({ 'ethnic-group': '汉族' }));
    const renamed = (list: Data) => ({
      ...list,
      codes: list.codes.map((one) => (one.code === '03' ? { ...one, zh: '回回族', pinyin: 'hui hui zu' } : one)),
    });
    const later = deployed(ctx, renamed);
    const draft = await find(db, id);
    expect(changeSince(later, draft)).toBeUndefined();
    const field = draft.form.pages.flatMap(({ fields }) => fields).find((one) => one.id === 'ethnic-group');
    expect(field && showAnswer(field, { 'ethnic-group': '03' }, 'zh')).toBe('回族');
  });

  test('is told to whoever has not answered yet if it has more now', async ({ db }) => {
    const { ctx, id } = await aDraft(db);
    const added = { code: '57', zh: '新族', en: 'New', pinyin: 'xin zu' };
    const later = deployed(ctx, (list) => ({ ...list, codes: [...list.codes, added] }));
    expect(changeSince(later, await find(db, id))?.change.changed).toMatchObject([
      { differences: [{ about: 'list', isLonger: true }] },
    ]);
    expect(changeSince(deployed(ctx, without('03')), await find(db, id))).toBeUndefined();
  });
});
