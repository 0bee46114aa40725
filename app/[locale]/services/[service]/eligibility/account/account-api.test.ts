import { afterEach, beforeEach, expect, vi } from 'vitest';
import { test } from '#db/testing.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { paths } from '#app/_request/paths.ts';
import { POST as ofCity } from '#app/[locale]/eligibility/[audience]/account/route.ts';
import { aCitizen } from '#lib/applications/testing/testing.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import { POST } from './route.ts';

// A page rendered on request asks the running portal for its stylesheets.
beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('<link rel="stylesheet" href="/_next/a.css">')));
afterEach(() => vi.unstubAllGlobals());

const service = 'old-age-allowance';
const params = Promise.resolve({ locale: 'zh', service });
const at = `${origin}${paths.eligibilityAccount('zh', service)}`;

function asked(fields: Record<string, string> | undefined): Request {
  if (!fields) return new Request(at, { method: 'POST', headers: { accept: 'application/json' } });
  const body = new FormData();
  for (const [name, text] of Object.entries(fields)) body.set(name, text);
  return new Request(at, { method: 'POST', body });
}

const inputIn = (html: string, wanted: Record<string, string>) =>
  elementsIn(html, 'input').find((input) => Object.entries(wanted).every(([name, text]) => input[name] === text));

test('a device is told what the reader’s own account answers of these questions, and nothing else', async ({ db }) => {
  const { actor, ...ctx } = await aCitizen(db);
  await saveDetails({ ...ctx, actor }, { name: '林小雨', locale: 'zh', residentId: '110105193912310025' });
  const { response } = await call({ db, who: actor }, () => POST(asked(undefined), { params }));
  const said = (await response.json()) as Record<string, string>;
  expect(Object.keys(said)).toEqual(['age']);
  expect(Number(said['age'])).toBeGreaterThan(80);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('who is not signed in, and an account that knows nothing, is told so', async ({ db }) => {
  const { response } = await call({ db }, () => POST(asked(undefined), { params }));
  expect(await response.json()).toBeNull();
  const page = await call({ db }, () => POST(asked({ asked: 'age' }), { params }));
  const html = await page.response.text();
  expect(textOf(html)).toContain('您还没有登录。');
  expect(html).toContain(paths.signIn('zh', paths.eligibility('zh', service)).replace('&', '&amp;'));
  const { actor } = await aCitizen(db);
  const { response: empty } = await call({ db, who: actor }, () => POST(asked(undefined), { params }));
  expect(await empty.json()).toEqual({});
});

test('without scripts the page comes back with the answers in it, each marked, and nothing is decided yet', async ({
  db,
}) => {
  const { actor, ...ctx } = await aCitizen(db);
  await saveDetails({ ...ctx, actor }, { name: '林小雨', locale: 'zh', residentId: '110105193912310025' });
  const fields = { asked: 'age', age: '', 'household-in-city': 'no' };
  const { response } = await call({ db, who: actor }, () => POST(asked(fields), { params }));
  const html = await response.text();
  const age = inputIn(html, { id: 'age' })?.['value'] ?? '';
  expect(Number(age)).toBeGreaterThan(80);
  expect(inputIn(html, { name: 'from-account' })?.['value']).toBe(`age:${age}`);
  expect(html).toMatch(/<p data-from-account="true" class="[^"]*">来自您的账户，可以修改/);
  // “No” of the household would decide; the reader looks at the answers first.
  expect(html).toMatch(/<section data-service="old-age-allowance" data-outcome="no" hidden=""/);
});

test('what somebody typed themselves stays', async ({ db }) => {
  const { actor, ...ctx } = await aCitizen(db);
  await saveDetails({ ...ctx, actor }, { name: '林小雨', locale: 'zh', residentId: '110105193912310025' });
  const { response } = await call({ db, who: actor }, () => POST(asked({ asked: 'age', age: '60' }), { params }));
  const html = await response.text();
  expect(inputIn(html, { id: 'age' })?.['value']).toBe('60');
  expect(inputIn(html, { name: 'from-account' })).toBeUndefined();
  expect(textOf(html)).toContain('账户里没有这些问题的答案');
});

test('the questions of all services are answered as well', async ({ db }) => {
  const { actor, ...ctx } = await aCitizen(db);
  await saveDetails({ ...ctx, actor }, { name: '林小雨', locale: 'zh', residentId: '110105193912310025' });
  const city = Promise.resolve({ locale: 'en', audience: 'citizen' });
  const { response } = await call({ db, who: actor }, () => ofCity(asked(undefined), { params: city }));
  expect(Object.keys((await response.json()) as object)).toEqual(['age', 'chinese-citizen', 'woman-age']);
});
