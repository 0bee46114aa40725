import { expect, type Browser, type Page } from '@playwright/test';
import { creditCodeOf } from '#db/seed/numbers.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

async function someoneNew(browser: Browser): Promise<{ page: Page; email: string }> {
  const page = await (await browser.newContext()).newPage();
  return { page, email: await signInAsNewcomer(page) };
}

test.slow();

test('a company is registered, its handler invited, and removed again', async ({ browser }) => {
  const representative = await someoneNew(browser);
  const handler = await someoneNew(browser);
  const name = `云川旅程${Date.now()}有限公司`;
  const theirs = representative.page;

  await theirs.goto('/zh/organisations/new');
  await theirs.getByRole('textbox', { name: '企业名称' }).fill(name);
  await theirs.getByRole('textbox', { name: '统一社会信用代码' }).fill('91539900MAC00000Z');
  await theirs.getByRole('button', { name: '登记', exact: true }).click();
  await expect(theirs.getByRole('alert', { name: '请改正以下内容' })).toContainText('统一社会信用代码');
  await expectAccessible(theirs);
  await theirs
    .getByRole('textbox', { name: '统一社会信用代码' })
    .fill(creditCodeOf(50_000 + Math.floor(Math.random() * 50_000)));
  await theirs.getByRole('button', { name: '登记', exact: true }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(name);

  await theirs.getByRole('textbox', { name: '对方的电子邮箱' }).fill(handler.email);
  await theirs.getByRole('button', { name: '发出邀请' }).click();
  await expect(theirs.getByRole('button', { name: `撤回邀请 ${handler.email}` })).toBeVisible();
  await expectAccessible(theirs);

  const ours = handler.page;
  await ours.goto('/zh/organisations');
  await expectAccessible(ours);
  await ours.getByRole('button', { name: '接受' }).click();
  await ours.getByRole('link', { name }).click();
  await expect(ours.getByRole('heading', { name: '邀请经办人' })).toHaveCount(0);

  await theirs.reload();
  await theirs.getByRole('button', { name: '移除' }).click();
  await expect(theirs.getByRole('button', { name: '移除' })).toHaveCount(0);
  await ours.reload();
  await expect(ours.getByRole('heading', { level: 1, name })).toHaveCount(0);
});
