import { alarmOn } from '#tests/support/alarm.ts';
import { expect } from '@playwright/test';
import { gate, translate } from '#tests/support/form-writer.ts';
import { aNewcomer, askForCode, enterCode, signInAsNewcomer } from '#tests/support/newcomer.ts';
import { answerPermit, expectHeading, saveAndContinue, startPermit, submitPermit } from '#tests/support/permit.ts';
import { atEveryWidth, expectAccessible, moduleCame, onPhone, test } from '#tests/support/test.ts';

test.slow();

for (const when of ['before', 'after'] as const)
  test(
    `what is chosen and typed on a translated page ${when} the module came is what is saved`,
    atEveryWidth,
    async ({ page }) => {
      await signInAsNewcomer(page);
      await startPermit(page);
      const first = page.url();
      await page.getByLabel('首次申领').check();
      await saveAndContinue(page, '您为谁申请');
      const door = gate();
      if (when === 'before')
        await page.route('**/modules/forms.js', (route) => door.passed.then(() => route.continue()));
      await page.goto(first, { waitUntil: 'commit' });
      await expectHeading(page, '您要办理哪一种');
      if (when === 'after') await moduleCame(page);
      await translate(page);
      await page.locator('input[value=replacement]').check();
      door.open();
      await moduleCame(page);
      await page
        .locator('form', { has: page.locator('#purpose') })
        .locator('button')
        .click();
      await expect(page.locator('input[name=pageId]')).toHaveValue('for-whom');
      await page.goBack();
      await expect(page.locator('input[value=replacement]')).toBeChecked();
    },
  );

test('who goes back sees what they saved, not what was there before', onPhone, async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await page.getByLabel('首次申领').check();
  await saveAndContinue(page, '您为谁申请');
  await page.goBack();
  await page.getByRole('radio', { name: /^补领/ }).check();
  await saveAndContinue(page, '您为谁申请');
  await page.goBack();
  await expectHeading(page, '您要办理哪一种');
  await expect(page.getByRole('radio', { name: /^补领/ })).toBeChecked();
});

test(
  'a form that gets no answer says so, keeps what was typed, and is sent by the next press',
  onPhone,
  async ({ context }) => {
    // Not the watched page: that the browser complains of the line is what this is about.
    const page = await context.newPage();
    await signInAsNewcomer(page);
    await page.getByRole('textbox', { name: '姓名' }).fill('白玉兰');
    await moduleCame(page);
    await page.route('**/account', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('group', { name: '请注意' })).toContainText('没有收到回应');
    await expect(page.getByRole('group', { name: '请注意' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: '姓名' })).toHaveValue('白玉兰');
    await expectAccessible(page);

    await page.unroute('**/account');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存。')).toBeVisible();
  },
);

test('what was typed outlives the session, and is sent after signing in elsewhere', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await answerPermit(page);
  await page.getByRole('link', { name: '修改 在本市的住址' }).click();
  await page.getByLabel('街道、门牌号').fill('滨江路 22 号');
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(alarmOn(page).filter({ hasText: '您已经退出登录' })).toBeFocused();
  await expect(page.getByLabel('街道、门牌号')).toHaveValue('滨江路 22 号');
  await expect(page.getByRole('link', { name: '在新窗口登录' })).toBeVisible();
  await expectAccessible(page);

  await page.context().addCookies(session);
  await saveAndContinue(page, '核对填写内容');
  await expect(page.getByText('临江区滨江路 22 号')).toBeVisible();
});

test('what is written while a message is on its way stays, and the message is there once', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await answerPermit(page);
  await submitPermit(page);
  await page.getByRole('link', { name: '查看办理进度' }).click();
  await page.getByRole('link', { name: '写消息' }).click();
  await moduleCame(page);
  const line = gate();
  let sent = 0;
  await page.route('**/messages', async (route) => {
    if (route.request().method() === 'POST') sent += 1;
    await line.passed;
    await route.continue();
  });
  const box = page.getByLabel('给工作人员留言');
  await box.fill('请问什么时候能办好？');
  const button = page.getByRole('button', { name: '发送' });
  await button.click();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.click({ force: true });
  await box.fill('另外，');
  line.open();
  await expect(page.getByRole('status').filter({ hasText: '已发送' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '请问什么时候能办好？' })).toHaveCount(1);
  await expect(box).toHaveValue('另外，');
  await expect(button).not.toHaveAttribute('aria-disabled');
  expect(sent).toBe(1);
  await expectAccessible(page);
});

test(
  'a wrong code is explained with the focus on it, on the same page, and the right one leads on',
  onPhone,
  async ({ page }) => {
    const newcomer = aNewcomer();
    await askForCode(page, newcomer);
    await moduleCame(page);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('textbox', { name: '验证码' }).fill('0000 0000');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(alarmOn(page)).toContainText('验证码不对，或者已经失效');
    await expect(alarmOn(page)).toBeFocused();
    await expect(page).toHaveTitle(/^错误：/);
    await expect(page.getByRole('textbox', { name: '验证码' })).toHaveValue('');
    await enterCode(page, newcomer);
    await expect(page.getByText(newcomer.email)).toBeVisible();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  },
);

test('who writes in a draft that is gone keeps the text, and is told', async ({ page }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(page.url().replace(/\/pages\/.*/, ''));
  await elsewhere.getByText('删除草稿').click();
  await elsewhere.getByRole('button', { name: '确定删除' }).click();
  await elsewhere.close();
  await page.getByLabel('首次申领').check();
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(alarmOn(page).filter({ hasText: '没有保存' })).toBeFocused();
  await expect(page.getByLabel('首次申领')).toBeChecked();
});
