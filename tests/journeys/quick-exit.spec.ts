import { expect, type Page } from '@playwright/test';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { startPermit } from '#tests/support/permit.ts';
import { atEveryWidth, expectAccessible, moduleCame, test } from '#tests/support/test.ts';

const harmless = 'https://www.weather.com.cn/';

/** Begins an application for legal aid; ends at its first page. */
async function startLegalAid(page: Page): Promise<void> {
  await page.route(`${harmless}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>晴</h1>' }));
  await signInAsNewcomer(page);
  await page.goto('/zh/services/legal-aid/application');
  await expect(exit(page)).toHaveAttribute('href', harmless);
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await page.waitForURL('**/pages/**');
}

const exit = (page: Page) => page.getByRole('link', { name: '快速离开' });

test('who may be watched leaves the page at a press, and Back does not lead to it', atEveryWidth, async ({ page }) => {
  await startLegalAid(page);
  await moduleCame(page);
  await expectAccessible(page);
  const left = page.url();
  await page.getByRole('button', { name: buttons.zh.next }).click();
  await expect(page).toHaveTitle(/^错误：/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(exit(page)).toBeInViewport();
  await exit(page).click();
  await page.waitForURL(harmless);
  await page.goBack();
  expect(page.url()).not.toBe(left);
});

test('or by a key pressed three times; on pages of other services nothing happens', async ({ page }) => {
  await startLegalAid(page);
  await page.goto(page.url().replace(/\/pages\/.*/, ''));
  await moduleCame(page);
  for (let press = 0; press < 2; press++) await page.keyboard.press('Escape');
  await expect(page.getByText('再按 1 次离开本页')).toBeAttached();
  await page.keyboard.press('Escape');
  await page.waitForURL(harmless);
  await startPermit(page);
  await expect(exit(page)).toHaveCount(0);
  const { href } = new URL(page.url());
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  expect(page.url()).toBe(href);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a link', async ({ page }) => {
    await startLegalAid(page);
    await exit(page).click();
    await page.waitForURL(harmless);
  });
});
