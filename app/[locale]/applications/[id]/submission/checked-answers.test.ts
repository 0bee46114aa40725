import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { newId } from '#db/schema/columns.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { aCitizen, aFilledDraft, find, granted } from '#lib/applications/testing/testing.ts';
import { submitApplication } from './actions.ts';
import CheckPage from './page.tsx';

const check = (id: string, locale: string) => () => CheckPage({ params: Promise.resolve({ locale, id }) });
const seenIn = (html: string) => elementsIn(html, 'input').find(({ name }) => name === 'seen')?.['value'] ?? '';

test.for([
  ['zh', '您核对以后，填写的内容又在另一个窗口或者设备上改过，所以没有提交。'],
  ['en', 'Your answers were changed in another window or on another device after you checked them'],
] as const)(
  '%s: nothing is sent that was not checked, and what is new is shown to be checked',
  async ([locale, said], { db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const by = { db, who: ctx.actor };
    const { html: before } = await visit(by, check(id, locale));
    granted(
      await answer(ctx, { applicationId: id, page: 'registered-place', raw: { 'registered-place': '别处的省' } }),
    );

    const send = (html: string) => {
      const fields = { locale, applicationId: id, idempotencyKey: newId(), seen: seenIn(html) };
      return post({ ...by, action: submitApplication, fields, page: check(id, locale) });
    };
    const { html: after, to } = await send(before);
    expect(to).toBeUndefined();
    expect(textOf(after)).toContain(said);
    expect(textOf(after)).toContain('别处的省');
    expect((await find(db, id)).status).toBe('draft');
    expect((await send(after)).to).toBe(paths.receipt(locale, id));
  },
);

test('the fee that follows from the answers is said before they are sent', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const { html } = await visit({ db, who: ctx.actor }, check(id, 'zh'));
  expect(textOf(html)).toMatch(/您的费用：\s*免费\s*怎么算的：首次申领依《居住证暂行条例》第十九条不收费/);
});
