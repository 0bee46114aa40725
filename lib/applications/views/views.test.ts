import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { changeView, keepView, readViews, removeView } from './keep-views.ts';
import { mostViews } from './view.ts';

const late = { name: '超期的', query: '?queue=review&light=overdue' };

test('somebody keeps lists under names, renames and removes them', async ({ db }) => {
  const ctx = contextOf(db, await anOfficer(db, licence.department));
  granted(await keepView(ctx, late));
  granted(await keepView(ctx, { name: '英文的', query: '?queue=review&language=en' }));
  expect(codeOf(await keepView(ctx, { ...late, query: '?queue=done' }))).toBe('name_taken');
  const [first, second] = await readViews(ctx);
  expect(first).toMatchObject(late);
  expect(codeOf(await changeView(ctx, { id: first!.id, name: second!.name }))).toBe('name_taken');
  granted(await changeView(ctx, { id: first!.id, name: '先办' }));
  granted(await changeView(ctx, { id: first!.id, name: '先办' }));
  granted(await removeView(ctx, second!.id));
  expect(await readViews(ctx)).toMatchObject([{ name: '先办', query: late.query }]);
  expect(codeOf(await removeView(ctx, second!.id))).toBe('unknown_view');
});

test('they are one’s own: a colleague neither sees, changes nor removes them, and may use the same name', async ({
  db,
}) => {
  const [ctx, colleague] = [
    contextOf(db, await anOfficer(db, licence.department)),
    contextOf(db, await anOfficer(db, licence.department)),
  ];
  granted(await keepView(ctx, late));
  const [{ id } = { id: '' }] = await readViews(ctx);
  expect(await readViews(colleague)).toEqual([]);
  expect(codeOf(await changeView(colleague, { id, name: '我的' }))).toBe('unknown_view');
  expect(codeOf(await removeView(colleague, id))).toBe('unknown_view');
  granted(await keepView(colleague, late));
  expect(await readViews(ctx)).toMatchObject([late]);
});

test('there are so many and no more', async ({ db }) => {
  const ctx = contextOf(db, await anOfficer(db, licence.department));
  for (let number = 1; number <= mostViews; number += 1)
    granted(await keepView(ctx, { ...late, name: `视图${number}` }));
  expect(codeOf(await keepView(ctx, late))).toBe('too_many');
});
