import { beforeAll, describe, expect, test, vi } from 'vitest';
import { linksIn, elementsIn, textOf } from '#tests/support/markup.ts';
import { troublePage, type Failure } from './trouble-page.ts';

beforeAll(() => void vi.stubEnv('CITY', '{"hotline":{"number":"<12345>"}}'));

const failure: Failure = { url: '/zh/account', method: 'GET', status: 500, body: '', isDatabaseReady: true };
const told = async (more: Partial<Failure> = {}, sheets: string[] = []) => {
  const page = troublePage({ ...failure, ...more }, sheets);
  return { status: page.status, wait: page.headers.get('retry-after'), html: await page.text() };
};

test.each<[Partial<Failure>, number, string]>([
  [{}, 500, '出了点问题'],
  [{ status: 502 }, 502, '出了点问题'],
  [{ isDatabaseReady: false }, 503, '服务暂时中断'],
  [{ status: 404 }, 404, '这个页面已经更新'],
  [{ status: 400, isDatabaseReady: false }, 400, '这个页面已经更新'],
  [{ url: '/en/account' }, 500, 'Something went wrong'],
  [{ url: '/en?a=1' }, 500, 'Something went wrong'],
  [{ url: '/english' }, 500, '出了点问题'],
])('%j is answered %i: %s', async (more, status, title) => {
  const page = await told(more);
  expect(page.status).toBe(status);
  expect(page.html).toContain(`<h1>${title}</h1>`);
});

test('only an outage says when to come back', async () => {
  expect((await told({ isDatabaseReady: false })).wait).toBe('30');
  expect((await told()).wait).toBeNull();
});

describe('what somebody just sent', () => {
  const sent = /may not have been saved/;
  const en = { url: '/en/account' };

  test('may be lost, and they are told so', async () => {
    expect((await told({ ...en, method: 'POST' })).html).toMatch(sent);
    expect((await told({ ...en, method: 'POST', isDatabaseReady: false })).html).toMatch(sent);
  });

  test('is not spoken of where nothing was sent', async () => expect((await told(en)).html).not.toMatch(sent));

  test('was surely not saved by a page of an earlier build, which says so itself', async () => {
    const { html } = await told({ ...en, method: 'POST', status: 400 });
    expect(html).not.toMatch(sent);
    expect(html).toContain('what you sent was not saved');
    expect(html).not.toContain('ring');
  });
});

test('nothing of the request or of the city’s file means something to the browser', async () => {
  const { html } = await told({ url: '/en/a?q="><script>x</script>&b' });
  expect(html).not.toContain('<script>');
  expect(linksIn(html)['Open this page again']).toBe('/en/a?q="><script>x</script>&b');
  expect(textOf(html)).toContain('ring <12345>.');
});

test.each([
  ['<template data-dgst="2750838403"></template>', '2750838403'],
  ['<template data-dgst="2750838403@E12"></template>', '2750838403@E12'],
  ['self.__next_f.push([1,"1:E{\\"digest\\":\\"99\\"}"])', '99'],
  ['{"digest":"77"}', '77'],
  ['<template data-dgst="1"></template>"digest":"2"', '1'],
])('%s carries the number %s, which the reader is given', async (body, code) => {
  expect(textOf((await told({ url: '/en/x', body })).html)).toContain(`quote this number: ${code} `);
});

test.each(['', 'digest', '<template data-dgst=""></template>', '"digest":null'])('%j has no number', async (body) => {
  expect((await told({ body })).html).not.toContain('reference');
});

test('what surrounds the number never reaches the page', async () => {
  const { html } = await told({ body: '<template data-dgst="12"><b onclick="x">' });
  expect(html).not.toContain('onclick');
  expect(html).toContain('<span class="reference">12</span>');
});

test('it wears the stylesheets that are there', async () => {
  const { html } = await told({}, ['/a.css', '/b.css']);
  expect(elementsIn(html, 'link')).toEqual([
    { rel: 'stylesheet', href: '/a.css' },
    { rel: 'stylesheet', href: '/b.css' },
  ]);
  expect(elementsIn((await told()).html, 'link')).toEqual([]);
});
