import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { layoutShift } from '#tests/support/layout-shift.ts';
import { expectAccessible, signInAs, test, widthOf } from '#tests/support/test.ts';

const languages = [
  {
    language: 'zh',
    title: '您可能还要办',
    forAll: '对每个人都一样',
    forYou: '按您这次看过的指南推荐',
    turnOff: '关闭按浏览推荐',
    turnOn: '开启按浏览推荐',
  },
  {
    language: 'en',
    title: 'You may also need',
    forAll: 'the same for everybody',
    forYou: 'From the guides you read on this visit',
    turnOff: 'Turn off recommendations',
    turnOn: 'Choose from my visit',
  },
] as const;

/** A device sends once a day: the day must not change in the middle of a test. */
test.beforeEach(({ context }) => context.clock.setFixedTime(new Date()));

const list = (page: Page, title: string) => page.getByRole('region', { name: title });
const visits = (page: Page) => page.evaluate(() => sessionStorage.getItem('visits'));

for (const { language, title, forAll, forYou, turnOff, turnOn } of languages)
  test(
    `${language}: what was read on this visit leads on, until the reader says no`,
    widthOf[language],
    async ({ page }) => {
      await page.goto(`/${language}/services/birth-certificate`);
      await expect(list(page, title)).toContainText(forAll);
      await expect(list(page, title).getByRole('listitem')).toHaveCount(5);

      await page.goto(`/${language}/services/food-business-licence`);
      await list(page, title).scrollIntoViewIfNeeded();
      await expect(list(page, title)).toContainText(forYou);
      await expect(list(page, title).getByRole('listitem')).toHaveCount(5);
      expect(await visits(page)).toBe('["birth-certificate","food-business-licence"]');
      expect(await layoutShift(page)).toBe(0);
      await expectAccessible(page);

      await list(page, title).getByRole('button', { name: turnOff }).click();
      await expect(list(page, title).getByRole('button', { name: turnOn })).toBeFocused();
      await expect(list(page, title)).not.toContainText(forYou);
      expect(await visits(page)).toBeNull();
      await page.goto(`/${language}/services/residence-permit`);
      await expect(list(page, title).getByRole('button', { name: turnOn })).toBeVisible();
      expect(await visits(page)).toBeNull();
    },
  );

const leave = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });

/** Records what the page sends from now on, with its headers. */
function listen(page: Page) {
  const sent: { body: string | null; cookie: string | undefined }[] = [];
  page.on('request', async (request) => {
    if (!request.url().endsWith('/api/usage')) return;
    sent.push({ body: request.postData(), cookie: (await request.allHeaders())['cookie'] });
  });
  return sent;
}

test('leaving the portal sends what was read, in no order and without a cookie, once a day', async ({ page }) => {
  // Of the lists on screen the first is reported.
  await page.addInitScript(() => (Math.random = () => 0.99));
  await signInAs(page, '林小雨');
  const sent = listen(page);
  await page.goto('/zh/services/residence-permit');
  await page.evaluate(() => localStorage.removeItem('usage-sent'));
  await list(page, '您可能还要办').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('list'))).toContain('"followed":0');
  await list(page, '您可能还要办').getByRole('link').first().click();
  await expect(list(page, '您可能还要办')).toContainText('演示：访问是模拟的');
  expect(sent, 'a link inside the portal is not leaving it').toEqual([]);
  const read = JSON.parse((await visits(page)) ?? '[]') as string[];
  await leave(page);
  const seen = { arm: 'page', followed: 1 };
  const body = JSON.stringify({ services: read.toSorted(), list: seen });
  await expect.poll(() => sent).toEqual([{ body, cookie: undefined }]);
  await leave(page);
  await page.waitForTimeout(300);
  expect(sent).toHaveLength(1);
});

for (const [who, prepare] of [
  ['who said no', () => localStorage.setItem('recommend', 'off')],
  [
    'whose browser asks for privacy',
    () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }),
  ],
] as const)
  test(`nothing is sent for a reader ${who}`, async ({ page }) => {
    await page.addInitScript(prepare);
    const sent = listen(page);
    await page.goto('/zh/services/residence-permit');
    await expect(list(page, '您可能还要办').getByRole('button')).toBeVisible();
    await leave(page);
    await page.waitForTimeout(300);
    expect(sent).toEqual([]);
  });

test('baskets are taken from our own pages only, small ones, of at most 64 services', async ({ request, baseURL }) => {
  // A separate address, because the limit counts what other browsers send from theirs.
  const from = { 'content-type': 'text/plain', 'x-forwarded-for': randomUUID() };
  const send = async (data: string, headers: Record<string, string> = { origin: baseURL ?? '' }) =>
    (await request.post('/api/usage', { data, headers: { ...from, ...headers } })).status();
  const basket = (services: unknown) => JSON.stringify({ services });
  expect(await send(basket(['residence-permit', 'nonsense']))).toBe(204);
  expect(await send(basket(['nonsense'])), 'what nobody knows is dropped').toBe(204);
  expect(await send(basket(Array.from({ length: 65 }, () => 'residence-permit')))).toBe(400);
  expect(await send(basket('residence-permit'))).toBe(400);
  expect(await send('{"services":')).toBe(400);
  const withList = (list: object) => JSON.stringify({ services: ['residence-permit'], list });
  expect(await send(withList({ arm: 'visit', followed: 5 }))).toBe(204);
  expect(await send(withList({ arm: 'visit', followed: 6 }))).toBe(400);
  expect(await send(withList({ arm: 'nothing', followed: 0 }))).toBe(400);
  expect(await send(withList({ arm: 'visit', followed: 0, service: 'residence-permit' }))).toBe(400);
  expect(await send(basket(['residence-permit']), { origin: 'https://example.org' })).toBe(403);
  expect(await send(basket(['residence-permit']), {}), 'no origin').toBe(403);
  expect(await send('x'.repeat(10 * 1024 * 1024))).toBe(413);
});

test('a flood of baskets from one address is refused, and holds up no other', async ({ request, baseURL }) => {
  const sendFrom = async (address: string) => {
    const headers = { origin: baseURL ?? '', 'content-type': 'text/plain', 'x-forwarded-for': address };
    return (await request.post('/api/usage', { data: 'no basket', headers })).status();
  };
  // Each project floods from its own address, because the count lasts an hour.
  const [flooding, other] = [randomUUID(), randomUUID()];
  for (let count = 0; count < 120; count += 1) expect(await sendFrom(flooding)).toBe(400);
  expect(await sendFrom(flooding)).toBe(429);
  expect(await sendFrom(other)).toBe(400);
});

test('the weights and the ledger are for everybody, and small', async ({ request }) => {
  const weights = await request.get('/api/recommendations');
  expect(gzipSync(await weights.body()).length).toBeLessThanOrEqual(8192);
  expect(await (await request.get('/api/recommendations/ledger')).json()).toBeInstanceOf(Array);
});

test('a sensitive guide leads nowhere and is not remembered', async ({ page }) => {
  await page.goto('/zh/services/divorce-registration');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(list(page, '您可能还要办')).toHaveCount(0);
  expect(await visits(page)).toBeNull();
});

test('without JavaScript a guide leads on all the same, without a button that does nothing', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/zh/services/birth-certificate');
  await expect(list(page, '您可能还要办').getByRole('link')).toHaveCount(6);
  await expect(list(page, '您可能还要办').getByRole('button')).toHaveCount(0);
  await page.context().close();
});

test('the script weighs no more than 2 KB, and 4 KB with what comes once there is something to reckon from', () => {
  const sizeOf = (name: string) => brotliCompressSync(readFileSync(`public/modules/${name}.js`)).length;
  expect(sizeOf('recommend')).toBeLessThanOrEqual(2048);
  expect(sizeOf('recommend') + sizeOf('pick-for-reader')).toBeLessThanOrEqual(4096);
});
