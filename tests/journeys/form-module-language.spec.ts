import { alarmOn } from '#tests/support/alarm.ts';
import { expect } from '@playwright/test';
import { expectFilledIn, fillIn, open, send, test } from '#tests/support/form-writer.ts';

test('the other language keeps everything that was typed, there and back, and sends nothing', async ({
  page,
  server,
}) => {
  await open(page, server);
  await fillIn(page);
  await page.locator('#note').fill('还没写完');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Fill in', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(`${server.url}/en/form`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('label[for=text]')).toHaveText('text label');
  await expect(page.getByRole('link', { name: '中文' })).toBeFocused();
  await expectFilledIn(page);
  await expect(page.locator('#note')).toHaveValue('还没写完');
  await page.locator('#note').fill('写完了');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(`${server.url}/zh/form`);
  await expectFilledIn(page);
  await expect(page.locator('#note')).toHaveValue('写完了');
  expect(server.received).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage))).not.toContain(
    '写完',
  );
});

test('what was refused goes along as well', async ({ page, server }) => {
  await open(page, server);
  await fillIn(page);
  await send(page);
  await expect(alarmOn(page)).toBeFocused();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${server.url}/en/form`);
  await expectFilledIn(page);
});

test('a page on which nothing was typed changes its language by itself', async ({ page, server }) => {
  await open(page, server);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('label[for=text]')).toHaveText('text label');
  expect(await page.evaluate(() => history.length)).toBeGreaterThan(1);
});
