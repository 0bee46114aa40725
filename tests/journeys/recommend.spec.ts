import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, test } from '#tests/support/test.ts';

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
    forYou: 'Chosen from the guides you read',
    turnOff: 'Stop choosing from my visit',
    turnOn: 'Choose from my visit',
  },
] as const;

const list = (page: Page, title: string) => page.getByRole('region', { name: title });
const visits = (page: Page) => page.evaluate(() => sessionStorage.getItem('visits'));

/** How far things moved by themselves, as browsers reckon it. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        new PerformanceObserver((entries) => {
          // The entry's own type is not in the DOM library.
          for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) moved += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(moved), 300);
      }),
  );

for (const { language, title, forAll, forYou, turnOff, turnOn } of languages)
  test(`${language}: what was read on this visit leads on, until the reader says no`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));

    await page.goto(`/${language}/services/birth-certificate`);
    await expect(list(page, title)).toContainText(forAll);
    await expect(list(page, title).getByRole('listitem')).toHaveCount(5);

    await page.goto(`/${language}/services/food-business-licence`);
    await list(page, title).scrollIntoViewIfNeeded();
    await expect(list(page, title)).toContainText(forYou);
    await expect(list(page, title).getByRole('listitem')).toHaveCount(5);
    expect(await visits(page)).toBe('["birth-certificate","food-business-licence"]');
    expect(await shift(page)).toBe(0);
    await expectAccessible(page);

    await list(page, title).getByRole('button', { name: turnOff }).click();
    await expect(list(page, title).getByRole('button', { name: turnOn })).toBeFocused();
    await expect(list(page, title)).not.toContainText(forYou);
    expect(await visits(page)).toBeNull();
    await page.goto(`/${language}/services/residence-permit`);
    await expect(list(page, title).getByRole('button', { name: turnOn })).toBeVisible();
    expect(await visits(page)).toBeNull();
    expect(sent, 'nothing about the visit is sent').toEqual([]);
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

test('the script weighs no more than 4 KB', () => {
  expect(brotliCompressSync(readFileSync('public/modules/recommend.js')).length).toBeLessThanOrEqual(4096);
});
