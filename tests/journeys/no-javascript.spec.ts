import { expect } from '@playwright/test';
import { answerPermit, expectHeading, startPermit, submitPermit } from '#tests/support/permit.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { onPhone, test } from '#tests/support/test.ts';

test.use({ javaScriptEnabled: false });
test.slow();

test('everything works without JavaScript: from signing in to tracking the case', onPhone, async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);

  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(page).toHaveTitle(/^错误：/);
  await page.getByRole('link', { name: '请为“申请类型”选一项' }).click();
  expect(new URL(page.url()).hash).toBe('#purpose');
  await answerPermit(page);
  const reference = await submitPermit(page);
  await page.goBack();
  await expect(page.getByText('等您交材料').first()).toBeVisible();

  await page.goto('/zh/tracking');
  await page.getByLabel('办件编号').fill(reference);
  await page.getByLabel('手机号码后四位').fill('5678');
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('等您交材料').first()).toBeVisible();
});

test('a page with mistakes keeps what was typed', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await page.getByLabel('首次申领').check();
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByLabel('本人', { exact: true }).check();
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByLabel('姓名').fill('林小雨');
  await page.getByLabel('居民身份证号码').fill('110105194912310021');
  await page.getByLabel('手机号码').fill('138');
  await page.getByRole('button', { name: '保存并继续' }).click();

  await expect(page.getByLabel('姓名')).toHaveValue('林小雨');
  await expect(page.getByLabel('居民身份证号码')).toHaveValue('110105194912310021');
  await expect(page.getByLabel('手机号码')).toHaveValue('138');
  await expect(page.getByRole('link', { name: '居民身份证号码有误，请对照证件逐位核对' })).toBeVisible();
});

test('what was typed outlives the session, and is sent after signing in again', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await page.getByLabel('首次申领').check();
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expectHeading(page, '请重新登录');
  await expect(page.getByRole('link', { name: '在新窗口登录' })).toBeVisible();
  await page.getByRole('button', { name: '继续提交刚才填的内容' }).click();
  await expectHeading(page, '请重新登录');
  await page.context().addCookies(session);
  await page.getByRole('button', { name: '继续提交刚才填的内容' }).click();
  await expectHeading(page, '您为谁申请');
  await page.goto(page.url().replace('for-whom', 'purpose'));
  await expect(page.getByLabel('首次申领')).toBeChecked();
});

test('a form whose draft is gone leads to a page that says so', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(page.url().replace(/\/pages\/.*/, ''));
  await elsewhere.getByText('删除草稿').click();
  await elsewhere.getByRole('button', { name: '确定删除' }).click();
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expectHeading(page, '没有找到这个页面');
});
