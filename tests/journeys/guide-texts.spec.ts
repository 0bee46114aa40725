import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { startCity } from '#tests/support/own-desk.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

const service = 'simplified-deregistration';
const first = {
  zh: '没有债务、没有欠税欠薪的企业，公示二十天没人提异议，就能简单办理注销。',
  en: 'Close a company with no debts in three weeks.',
};

let folder: string;
let city: Awaited<ReturnType<typeof startCity>>;
let original = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'tongban-guides-'));
  city = await startCity(folder);
});

test.afterAll(async () => {
  await city.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a supervisor rewords a guide, and sees word by word what changes before it is sent', async ({ browser }) => {
  await as(browser, '吴静怡', async (page) => {
    await page.goto(paths.staff.guides('zh'));
    await expectAccessible(page);
    await page.getByRole('link', { name: '企业简易注销登记' }).first().click();
    await expectAccessible(page);
    const summary = page.getByRole('group', { name: '简介' });
    original = await summary.getByLabel('中文').inputValue();
    await summary.getByLabel('中文').fill(first.zh);
    await summary.getByLabel('英文').fill('<b>Short</b>');
    await page.getByLabel('为什么修改').fill('写得更短');
    await page.getByRole('button', { name: '核对改动' }).press('Enter');
    await expect(alarmOn(page)).toBeFocused();
    await expect(alarmOn(page)).toContainText('“简介（英文）”只能是文字');
    await expect(summary.getByLabel('中文')).toHaveValue(first.zh);
    await expectAccessible(page);
    await summary.getByLabel('英文').fill(first.en);
    await page.getByRole('button', { name: '核对改动' }).press('Enter');
    await expect(page.getByRole('group', { name: /^还没有提交/ })).toBeFocused();
    await expect(page.locator('ins').first()).toBeVisible();
    await expect(page.locator('del').first()).toBeVisible();
    await page.getByText('预览：发布以后的样子').press('Enter');
    await expect(page.getByRole('heading', { name: '谁可以办' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '提交审核' }).press('Enter');
    await expect(page.getByRole('group', { name: /^已提交/ })).toBeFocused();
    await expect(page.getByRole('button', { name: '发布', exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(paths.service('zh', service));
    await expect(page.getByText(original)).toBeVisible();
  });
});

test('a second person publishes it, and the public guide has it within seconds in both languages', async ({
  browser,
}) => {
  await as(browser, '郑凯', async (page) => {
    await page.goto(paths.inbox('zh'));
    await page
      .getByRole('link', { name: /^办事指南有修改等您审核/ })
      .first()
      .click();
    await page.getByRole('link', { name: /^第 1 版等待审核，由吴静怡提出/ }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '发布', exact: true }).press('Enter');
    await expect(page.getByRole('group', { name: /^已发布/ })).toBeFocused();
    await expectAccessible(page);
  });
  const reader = await (await browser.newContext({ baseURL: city.url })).newPage();
  for (const locale of ['zh', 'en'] as const)
    await expect(async () => {
      await reader.goto(paths.service(locale, service));
      await expect(reader.getByText(first[locale])).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
  await expectAccessible(reader);
  await reader.context().close();
});

test('the file’s words come back as another version, whole without a script', async ({ browser }) => {
  await as(
    browser,
    '郑凯',
    async (page) => {
      await page.goto(paths.staff.guide('zh', service));
      await page.getByRole('link', { name: '用文件原文再提交' }).click();
      await expect(page.getByRole('group', { name: '简介' }).getByLabel('中文')).toHaveValue(original);
      await page.getByLabel('为什么修改').fill('恢复原文');
      await page.getByRole('button', { name: '核对改动' }).click();
      await page.getByRole('button', { name: '提交审核' }).click();
      await expect(page.getByText('已提交，等另一位同事审核。')).toBeVisible();
    },
    { javaScriptEnabled: false },
  );
  await as(browser, '吴静怡', async (page) => {
    await page.goto(paths.staff.guideVersion('zh', { service, number: 2 }));
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await expect(page.getByRole('group', { name: /^已发布/ })).toBeFocused();
    await expect(async () => {
      await page.goto(paths.service('zh', service));
      await expect(page.getByText(original)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
  });
});

type Options = { javaScriptEnabled?: boolean };

/** Runs a colleague's work in a browser of their own. */
async function as(browser: Browser, name: string, work: (page: Page) => Promise<void>, options: Options = {}) {
  const page = await (await browser.newContext({ ...options, baseURL: city.url })).newPage();
  await signInAs(page, name);
  await work(page);
  await page.context().close();
}
