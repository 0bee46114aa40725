import { expect } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aCitizen, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import MinePage from './page.tsx';

const mine =
  (locale = 'en', before?: string) =>
  () =>
    MinePage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(before ? { before } : {}) });

test('a case whose documents are still to come waits for the person, and says which', async ({ db }) => {
  const { actor } = await aCitizen(db);
  const id = await aSubmittedCase({ ...(await aCitizen(db)), actor });
  const text = textOf((await visit({ db, who: actor }, mine())).html);
  expect(text).toMatch(
    /Waiting for you As soon as you can Waiting for your documents Still to hand in: .+; .+ Residence permit/,
  );
  expect(text).not.toContain('In progress');
  const { html } = await visit({ db, who: actor }, mine('zh'));
  expect(textOf(html)).toMatch(/需要您处理 请尽快 等您交材料 还要交：.+、.+ 居住证/);
  expect(linksIn(html)['看看交到哪里']).toBe(`${paths.application('zh', id)}#papers`);
});

test('what waits stands on older pages of the list too, once', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'correction_requested', cast);
  const last = await aCaseIn(db, 'draft', cast);
  for (const before of [undefined, last.id]) {
    const { html } = await visit({ db, who: cast.citizen }, mine('en', before));
    expect(textOf(html)).toMatch(/Waiting for you By .* Please correct your application/);
    expect(html.split(paths.application('en', id))).toHaveLength(2);
  }
});

test('the name stands once at the top, and the own details by theirs', async ({ db }) => {
  const { actor } = await aCitizen(db, '林小雨');
  const { html } = await visit({ db, who: actor }, mine('zh'));
  const top = textOf(html.slice(html.indexOf('<header'), html.indexOf('<main')));
  expect(top.match(/林小雨/g)).toHaveLength(1);
  expect(linksIn(html)['我的信息']).toBe(paths.account('zh'));
});
