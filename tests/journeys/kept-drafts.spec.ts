import { expect, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading, saveAndContinue, startPermit } from '#tests/support/permit.ts';
import { expectAccessible, moduleCame, test } from '#tests/support/test.ts';

/** The control for the name, on the page about the applicant. */
const nameOn = (page: Page) => page.getByRole('textbox', { name: '姓名', exact: true });

test('what is typed is kept in a closed tab, on an unfinished page, and is said to be saved', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAsNewcomer(page);
  await startPermit(page);
  await page.getByRole('radio', { name: /^首次申领/ }).check();
  await saveAndContinue(page, '您为谁申请');
  await page.getByRole('radio', { name: '本人' }).check();
  await saveAndContinue(page, '您的信息');
  const address = /^[^#?]+/.exec(page.url())?.[0] ?? '';
  const [, id = ''] = /applications\/([\w-]+)/.exec(address) ?? [];
  await moduleCame(page);
  const state = page.locator('[data-kept-state]');

  await nameOn(page).pressSequentially('林');
  await expect(state).toHaveText(/^已保存 \d\d:\d\d$/, { timeout: 10_000 });
  await expectAccessible(page);
  const context = page.context();
  const typing = await context.newPage();
  await typing.goto(address);
  await moduleCame(typing);
  await nameOn(typing).fill('林小');
  await typing.close({ runBeforeUnload: true });

  const later = await context.newPage();
  await expect(async () => {
    await later.goto(address);
    await expect(nameOn(later)).toHaveValue('林小', { timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await expect(later.getByText('这一页填到一半')).toBeVisible();
  await expectAccessible(later);
  await later.goto(paths.application('zh', id));
  await expect(later.getByText('填了一半，还没填完')).toBeVisible();
  await expectAccessible(later);

  // The first window is older now, and says so.
  await nameOn(page).fill('林大');
  await expect(state).toContainText('在另一个窗口或者设备上改过', { timeout: 10_000 });
  await expect(state.getByRole('link')).toBeVisible();
});

test('offline nothing is said to be saved; once the line is back it is', async ({ page, context }) => {
  await signInAsNewcomer(page);
  await startPermit(page);
  await moduleCame(page);
  const state = page.locator('[data-kept-state]');
  await context.setOffline(true);
  await page.getByRole('radio', { name: /^首次申领/ }).check();
  await expect(state).toContainText('还没有保存', { timeout: 30_000 });
  await expect(state).not.toContainText('已保存');
  await expect(page.locator('#form-status')).toContainText('还没有保存');
  await context.setOffline(false);
  await expect(state).toHaveText(/^已保存 \d\d:\d\d$/, { timeout: 70_000 });
  await page.reload();
  await expect(page.getByRole('radio', { name: /^首次申领/ })).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page with a mistake is kept as it was typed', async ({ page }) => {
    await signInAsNewcomer(page);
    await startPermit(page);
    await page.getByRole('radio', { name: /^首次申领/ }).check();
    await saveAndContinue(page, '您为谁申请');
    await page.getByRole('radio', { name: '本人' }).check();
    await saveAndContinue(page, '您的信息');
    await nameOn(page).fill('林小雨');
    await page.getByRole('button', { name: buttons.zh.next }).click();
    await expect(alarmOn(page)).toBeVisible();
    await page.goto(page.url());
    await expect(nameOn(page)).toHaveValue('林小雨');
    await expectHeading(page, '您的信息');
  });
});
