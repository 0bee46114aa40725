import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import AnswerPage from '#app/[locale]/applications/[id]/pages/[page]/page.tsx';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { takeAct } from '#app/_parts/staff/act/actions.ts';
import ActPage from './page.tsx';

const page = (id: string, flag: string[]) => () =>
  ActPage({
    params: Promise.resolve({ locale: 'en', id, act: 'correction-request' }),
    searchParams: Promise.resolve({ flag }),
  });

test('questions flagged in the answers begin the correction, and the applicant finds them', async ({ db }) => {
  const cast = await aCast(db);
  const { id, version, form } = await aCaseIn(db, 'submitted', cast);
  const asked = form.pages.find(({ fields }) => fields.some((field) => field.id === 'phone'));
  const open = page(id, ['phone', 'nothing']);
  const { html } = await visit({ db, who: cast.officer }, open);
  const ticked = elementsIn(html, 'input').filter((input) => 'checked' in input);
  expect(ticked).toMatchObject([{ name: 'flag', value: 'phone' }]);
  expect(html).toContain('手机号码：</textarea>');

  const fields = {
    locale: 'en',
    act: 'correction-request',
    applicationId: id,
    version: String(version),
    flag: 'phone',
  };
  const send = (what: string) =>
    post({ db, who: cast.officer, action: takeAct, page: open, fields: { ...fields, 'flagged-phone': what } });
  const unsaid = await send('手机号码：');
  expect(elementsIn(unsaid.html, 'a').map(({ href }) => href)).toContain('#flagged-phone');
  expect(textOf(unsaid.html)).toContain('Say what has to be put right');
  expect((await send('手机号码：是空号')).to).toBeDefined();

  const found = await readMyCase(contextOf(db, cast.citizen), id);
  expect(found?.asked).toEqual([{ field: 'phone', page: asked?.id, what: '手机号码：是空号' }]);
  const answers = await visit({ db, who: cast.citizen }, () =>
    AnswerPage({
      params: Promise.resolve({ locale: 'zh', id, page: asked?.id ?? '' }),
      searchParams: Promise.resolve({}),
    }),
  );
  expect(answers.html).toContain('<a href="#phone">手机号码：是空号</a>');
});
