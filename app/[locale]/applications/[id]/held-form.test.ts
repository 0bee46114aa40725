import { describe, expect } from 'vitest';
import { post } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import AccountPage from '#app/[locale]/account/page.tsx';
import { saveMyDetails } from '#app/[locale]/account/actions.ts';
import { saveAnswers } from './pages/[page]/actions.ts';
import AnswerPage from './pages/[page]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { aCitizen, aFilledDraft, find } from '#lib/applications/testing/testing.ts';

const page = (id: string) => () =>
  AnswerPage({
    params: Promise.resolve({ locale: 'en', id, page: 'home' }),
    searchParams: Promise.resolve({}),
  });

/** The fields that the page which answers would send. */
const heldIn = (html: string) =>
  elementsIn(html, 'input').flatMap(({ type, name = '', value = '' }) =>
    type === 'hidden' && !name.startsWith('$') ? [[name, value] as const] : [],
  );

describe('a form whose sender is signed in no more', () => {
  test('comes back with all that was typed, and is saved once they have signed in', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const address = { 'home.district': 'yunhu', 'home.street': '一\n"二" <b>' };
    const typed = { ...address, 'home-kind': 'rented', 'living-since': '2025-01-01' };
    const fields = { locale: 'en', applicationId: id, pageId: 'home', ...typed };
    const { html, to } = await post({ db, action: saveAnswers, fields, page: page(id) });
    expect(to).toBeUndefined();
    expect(textOf(html)).toContain('You have been signed out.');
    expect(linksIn(html)['Sign in, in a new window']).toBe(paths.signIn('en'));
    expect(elementsIn(html, 'template')).toEqual([{ 'data-not-sent': 'here' }]);
    expect(Object.fromEntries(heldIn(html))).toEqual(fields);
    expect((await find(db, id)).answers['home']).toEqual({ district: 'linjiang', street: '滨江路 18 号' });

    const again = { ...Object.fromEntries(heldIn(html)), 'home.street': '滨江路 22 号' };
    expect((await post({ db, who: ctx.actor, action: saveAnswers, fields: again, page: page(id) })).to).toBeDefined();
    expect((await find(db, id)).answers['home']).toEqual({ district: 'yunhu', street: '滨江路 22 号' });
  });

  test('tells nothing of the case, and is nobody else’s to save', async ({ db }) => {
    const id = await aFilledDraft(await aCitizen(db));
    const fields = { locale: 'en', applicationId: id, pageId: 'home', 'home.street': '别处' };
    const { html } = await post({ db, action: saveAnswers, fields, page: page(id) });
    expect(html).not.toMatch(/林小雨|滨江路|Residence permit/);
    const other = await aCitizen(db, '李四');
    expect((await post({ db, who: other.actor, action: saveAnswers, fields, page: page(id) })).to).toBe('/en/missing');
    expect((await find(db, id)).answers['home']).toEqual({ district: 'linjiang', street: '滨江路 18 号' });
  });

  test('is the own details, too', async ({ db }) => {
    const fields = { locale: 'zh', name: '白玉兰', phone: '138', residentId: '' };
    const here = () => AccountPage({ params: Promise.resolve({ locale: 'zh' }) });
    const { html } = await post({ db, action: saveMyDetails, fields, page: here });
    expect(textOf(html)).toContain('请重新登录');
    expect(Object.fromEntries(heldIn(html))).toEqual(fields);
  });
});
