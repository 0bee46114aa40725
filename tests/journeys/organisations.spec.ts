import { expect, type Browser, type Page } from '@playwright/test';
import { aCreditCode } from '#tests/support/credit-code.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, onPhone, signInAs, test } from '#tests/support/test.ts';

async function someoneNew(browser: Browser): Promise<{ page: Page; email: string }> {
  const page = await (await browser.newContext()).newPage();
  return { page, email: await signInAsNewcomer(page) };
}

test.slow();

test('a company is registered, its handler invited, and removed again', onPhone, async ({ browser }) => {
  const representative = await someoneNew(browser);
  const handler = await someoneNew(browser);
  const name = `云川旅程${Date.now()}有限公司`;
  const theirs = representative.page;

  await theirs.goto('/zh/organisations/new');
  await theirs.getByRole('textbox', { name: '企业名称' }).fill(name);
  await theirs.getByRole('textbox', { name: '统一社会信用代码' }).fill('91539900MAC00000Z');
  await theirs.getByRole('button', { name: '登记', exact: true }).click();
  await expect(theirs.getByRole('group', { name: '请改正以下内容' })).toContainText('统一社会信用代码');
  await expectAccessible(theirs);
  await theirs.getByRole('textbox', { name: '统一社会信用代码' }).fill(aCreditCode());
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
  await expect(ours.getByText('企业身份尚未核对')).toBeVisible();
  await ours.getByRole('link', { name }).click();
  await expect(ours.getByRole('heading', { name: '邀请经办人' })).toHaveCount(0);

  await theirs.reload();
  await theirs.getByRole('button', { name: '移除' }).click();
  await expect(theirs.getByRole('button', { name: '移除' })).toHaveCount(0);
  await ours.reload();
  await expect(ours.getByRole('heading', { level: 1, name })).toHaveCount(0);
});

test('a wrong claim is rejected: its claimant reads why, and the code is free for somebody else', async ({
  browser,
}) => {
  const claimant = await someoneNew(browser);
  const owner = await someoneNew(browser);
  const code = aCreditCode();
  const name = `云川冒用${Date.now()}有限公司`;
  const register = async (page: Page) => {
    await page.goto('/zh/organisations/new');
    await page.getByRole('textbox', { name: '企业名称' }).fill(name);
    await page.getByRole('textbox', { name: '统一社会信用代码' }).fill(code);
    await page.getByRole('button', { name: '登记', exact: true }).click();
  };
  await register(claimant.page);
  await expect(claimant.page.getByText('企业身份尚未核对')).toBeVisible();
  await register(owner.page);
  await expect(owner.page.getByText('这家企业已经有账号了')).toBeVisible();
  await expectAccessible(owner.page);

  const staff = await (await browser.newContext()).newPage();
  await signInAs(staff, '郑凯');
  await staff.goto('/zh/staff/organisations');
  await expectAccessible(staff);
  await staff.getByLabel('信用代码或者企业名称').fill(code);
  await staff.getByRole('button', { name: '查找' }).click();
  await staff.getByRole('link', { name }).click();
  await expect(staff.getByLabel('驳回的理由')).toBeVisible();
  await expectAccessible(staff);
  await staff.getByLabel('驳回的理由').fill('登记的法定代表人另有其人。');
  await staff.getByRole('button', { name: '驳回，关闭账号' }).click();
  await expect(staff.getByText('企业身份未通过核对')).toBeVisible();

  await claimant.page.goto('/zh/inbox');
  await claimant.page.getByRole('link', { name: '企业身份未通过核对，企业账号已关闭' }).click();
  await expect(claimant.page.getByText('登记的法定代表人另有其人。')).toBeVisible();
  await expectAccessible(claimant.page);
  await register(owner.page);
  await expect(owner.page.getByRole('heading', { level: 1, name })).toBeVisible();
});
