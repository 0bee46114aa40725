import { expect, type Browser, type Page } from '@playwright/test';
import { aCreditCode } from '#tests/support/credit-code.ts';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, moduleCame, test } from '#tests/support/test.ts';

test.slow();

type Somebody = { page: Page; email: string };

async function someoneNew(browser: Browser): Promise<Somebody> {
  const page = await (await browser.newContext()).newPage();
  return { page, email: await signInAsNewcomer(page) };
}

/** What stands first on the page, with the focus. */
async function expectRefusal(page: Page, said: string): Promise<void> {
  const alert = page.getByRole('group', { name: '请注意' });
  await expect(alert).toHaveText(new RegExp(said));
  await expect(alert).toBeFocused();
  await expectAccessible(page);
}

async function register(page: Page): Promise<void> {
  await page.goto('/zh/organisations/new');
  await page.getByRole('textbox', { name: '企业名称' }).fill(`云川旅程${Date.now()}有限公司`);
  await page.getByRole('textbox', { name: '统一社会信用代码' }).fill(aCreditCode());
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/\/organisations\/[\w-]{36}$/);
}

async function invite(page: Page, { email }: Somebody): Promise<void> {
  await page.getByRole('textbox', { name: '对方的电子邮箱' }).fill(email);
  await page.getByRole('button', { name: '发出邀请' }).click();
  await expect(page.getByRole('button', { name: `撤回邀请 ${email}` })).toBeVisible();
}

test('an invitation that was taken back, and a member who has left, are told where they were pressed', async ({
  browser,
}) => {
  const representative = await someoneNew(browser);
  const handler = await someoneNew(browser);
  await register(representative.page);
  await invite(representative.page, handler);

  await handler.page.goto('/zh/organisations');
  await moduleCame(handler.page);
  await representative.page.getByRole('button', { name: `撤回邀请 ${handler.email}` }).click();
  await expect(representative.page.getByText('等待答复')).toHaveCount(0);
  await handler.page.getByRole('button', { name: '接受' }).click();
  await expectRefusal(handler.page, '这个邀请已经失效。');

  await invite(representative.page, handler);
  await handler.page.reload();
  await handler.page.getByRole('button', { name: '接受' }).click();
  await handler.page.getByRole('link', { name: '云川旅程' }).click();
  await representative.page.reload();
  await moduleCame(representative.page);
  await handler.page.getByRole('button', { name: '退出这家企业' }).click();
  await handler.page.waitForURL('**/zh/organisations');
  await representative.page.getByRole('button', { name: '移除' }).click();
  await expectRefusal(representative.page, '没有找到这位成员。');
});

test('a draft that was deleted in another window is told where it is deleted again', async ({ page, context }) => {
  await signInAsNewcomer(page);
  await page.goto('/zh/services/residence-permit/application');
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await page.waitForURL('**/pages/**');

  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto('/zh/services/residence-permit/application');
    await moduleCame(window);
    await window.getByText('删除草稿').click();
  }
  await page.getByRole('button', { name: '确定删除' }).click();
  await expect(page.getByText('您有一份没填完的申请')).toHaveCount(0);
  await other.getByRole('button', { name: '确定删除' }).click();
  await expectRefusal(other, '没有找到这份草稿。');
});
