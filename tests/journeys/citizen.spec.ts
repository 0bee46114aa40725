import { alarmOn } from '#tests/support/alarm.ts';
import { expect } from '@playwright/test';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { answerPermit, expectHeading, saveAndContinue, startPermit, submitPermit } from '#tests/support/permit.ts';
import { atEveryWidth, expectAccessible, onPhone, signInAs, test } from '#tests/support/test.ts';

test.slow();

test('a page with a mistake says so first, and leads to the field', atEveryWidth, async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(alarmOn(page).filter({ hasText: '请改正以下内容' })).toBeFocused();
  await expect(page).toHaveTitle(/^错误：/);
  await expectAccessible(page);
  await page.getByRole('link', { name: '请为“申请类型”选一项' }).press('Enter');
  await expect(page.getByLabel('首次申领')).toBeFocused();
  await page.keyboard.press('Space');
  await saveAndContinue(page, '您为谁申请');
  await expect(page).not.toHaveTitle(/错误/);
});

test('a draft waits on the server, and goes on where it was left in another browser', async ({ page, browser }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await page.getByLabel('首次申领').check();
  await saveAndContinue(page, '您为谁申请');

  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const elsewhere = await context.newPage();
  await elsewhere.goto('/zh/applications');
  await expectAccessible(elsewhere);
  await elsewhere.getByRole('link', { name: '居住证申领' }).first().click();
  await elsewhere.getByRole('link', { name: '接着填' }).click();
  await expectHeading(elsewhere, '您为谁申请');
  await answerPermit(elsewhere);
  await context.close();
});

test('an answer is changed while checking; then a message is sent and the application withdrawn', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await answerPermit(page);
  await page.getByRole('link', { name: '修改 在本市的住址' }).click();
  await page.getByLabel('街道、门牌号').fill('滨江路 20 号');
  await saveAndContinue(page, '核对填写内容');
  await expect(page.getByText('临江区滨江路 20 号')).toBeVisible();

  await submitPermit(page);
  await page.getByRole('link', { name: '查看办理进度' }).click();
  await page.getByRole('link', { name: '写消息' }).click();
  await page.getByLabel('给工作人员留言').fill('请问什么时候能办好？');
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.getByRole('status')).toContainText('已发送');
  await expect(page.getByRole('listitem').filter({ hasText: '请问什么时候能办好？' })).toBeVisible();
  await expect(page.getByLabel('给工作人员留言')).toHaveValue('');
  await expectAccessible(page);

  await page.getByRole('link', { name: '居住证申领' }).click();
  await page.getByRole('link', { name: '撤回申请' }).click();
  await expectHeading(page, '撤回申请');
  await expectAccessible(page);
  await page.getByLabel('撤回的理由').fill('不再需要');
  await page.getByRole('button', { name: '确认撤回' }).click();
  await expect(page.getByText('已撤回').first()).toBeVisible();
});

test('a question that hangs on an answer is asked under it, and of nobody else', atEveryWidth, async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await expect(page.getByRole('group', { name: '换领原因' })).toBeHidden();
  await page.getByRole('radio', { name: /^换领/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByRole('link', { name: '请选择换领原因' }).click();
  await page.getByLabel('证件损坏', { exact: true }).check();
  await saveAndContinue(page, '您为谁申请');
});

test('the receipt and the case say which documents to hand in, and where', onPhone, async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await answerPermit(page);
  await submitPermit(page);
  const papers = page.getByRole('region', { name: '您还要交的材料' });
  await expect(papers).toContainText('近期免冠照片');
  await expect(papers).toContainText('政务服务大厅');
  await expect(papers).not.toContainText('居民身份证');
  await expectAccessible(page);
  await page.getByRole('link', { name: '查看办理进度' }).click();
  await expect(papers).toBeVisible();
});

test('a case whose clock is stopped promises no day in the list', async ({ page }) => {
  await signInAs(page, '陈立');
  await page.goto('/zh/applications');
  const stopped = page.getByRole('listitem').filter({ hasText: '计时暂停' });
  await expect(stopped).toContainText('办结日期会顺延');
  await expect(stopped).not.toContainText('预计');
});
