import { expect, type Page } from '@playwright/test';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading, startPermit } from '#tests/support/permit.ts';
import { moduleCame, test } from '#tests/support/test.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the other language keeps what was typed in a form, and saves it only when asked to', async ({ page }) => {
      await signInAsNewcomer(page);
      await startPermit(page);
      await page.getByLabel('首次申领').check();
      await page.getByRole('button', { name: buttons.zh.next }).click();
      await page.getByLabel('本人', { exact: true }).check();
      await page.getByRole('button', { name: buttons.zh.next }).click();
      await expectHeading(page, '您的信息');
      if (javaScriptEnabled) await moduleCame(page);
      await page.getByLabel('姓名').fill('林小雨');
      await page.getByLabel('居民身份证号码').fill('5399 写了一半');

      await toEnglish(page);
      expect(new URL(page.url()).pathname).toMatch(/^\/en\/applications\/.+\/pages\/you$/);
      await expect(page.getByLabel('Full name')).toHaveValue('林小雨');
      await expect(page.getByLabel('Resident identity number')).toHaveValue('5399 写了一半');
      await expect(page.getByRole('group', { name: 'There is a problem' })).toHaveCount(0);

      await page.getByLabel('Resident identity number').fill('53990119900307002X');
      await page.getByLabel('Mobile number').fill('13812345678');
      await page.getByLabel('Mobile number').press('Enter');
      await page.waitForURL(/\/en\/applications\/.+\/pages\/registered-place$/);
      await page.goto(page.url().replace('registered-place', 'you'));
      await expect(page.getByLabel('Resident identity number')).toHaveValue('53990119900307002X');
    });

    test('and what was typed in the own details', async ({ page }) => {
      await signInAsNewcomer(page);
      if (javaScriptEnabled) await moduleCame(page);
      await page.getByRole('textbox', { name: '姓名' }).fill('白玉兰');
      await page.getByRole('textbox', { name: '手机号码' }).fill('138');
      await toEnglish(page);
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('白玉兰');
      await expect(page.getByRole('textbox', { name: 'Mobile phone' })).toHaveValue('138');
      await page.getByRole('button', { name: '用中文阅读本页' }).first().click();
      await expect(page.getByRole('textbox', { name: '姓名' })).toHaveValue('白玉兰');
      await expect(page.getByText('已保存。')).toHaveCount(0);
    });
  });

async function toEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read this page in English' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}
