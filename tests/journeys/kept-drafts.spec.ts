import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { buttons } from '#tests/support/errand.ts';
import { clockAt, startCity } from '#tests/support/own-desk.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading, saveAndContinue, startPermit } from '#tests/support/permit.ts';
import { expectAccessible, moduleCame, signInAs, test } from '#tests/support/test.ts';

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
  const isSaved = /^已保存 \d\d:\d\d$/;
  await page.getByRole('radio', { name: /^补领/ }).check();
  await expect(state).toHaveText(isSaved);
  await context.setOffline(true);
  await page.getByRole('radio', { name: /^首次申领/ }).check();
  await expect(state).toContainText('还没有保存', { timeout: 30_000 });
  await expect(state).not.toContainText('已保存');
  await expect(page.locator('#form-status')).toContainText('还没有保存');
  await context.setOffline(false);
  await expect(state).toHaveText(isSaved, { timeout: 70_000 });
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

test('a draft that lies is told of, kept by one press, and goes if nobody keeps it (a moved clock)', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-lapse-'));
  const today = dayOf(new Date());
  let id = '';
  await inDays(browser, { folder, days: 0 }, async (citizen) => {
    await startPermit(citizen);
    id = /applications\/([\w-]+)/.exec(citizen.url())?.[1] ?? '';
  });
  const inbox = /^您有一份草稿很久没有填了/;
  const told = (citizen: Page) =>
    citizen.locator(`a[href="${paths.application('zh', id)}"]`).filter({ hasText: inbox });

  await inDays(browser, { folder, days: 80 }, async (citizen) => {
    await expect(async () => {
      await citizen.goto(paths.inbox('zh'));
      await expect(told(citizen)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 90_000 });
    await expectAccessible(citizen);
    await told(citizen).click();
    await expect(citizen.getByText('之后会自动删除')).toBeVisible();
    await expectAccessible(citizen);
    await citizen.getByRole('button', { name: '继续保留' }).click();
    await expect(citizen.getByText(`草稿保留到${formatDate(addDays(today, 170), 'zh')}`)).toBeVisible();
  });

  await inDays(browser, { folder, days: 160 }, async (citizen) => {
    await expect(async () => {
      await citizen.goto(paths.inbox('zh'));
      await expect(told(citizen)).toHaveCount(2, { timeout: 1000 });
    }).toPass({ timeout: 90_000 });
    await citizen.goto(paths.applications('zh'));
    await expect(citizen.getByRole('button', { name: /^继续保留 居住证/ })).toBeVisible();
    await expectAccessible(citizen);
  });

  await inDays(browser, { folder, days: 175 }, async (citizen) => {
    await expect(async () => {
      await citizen.goto(paths.applications('zh'));
      await expect(citizen.locator(`a[href="${paths.application('zh', id)}"]`)).toHaveCount(0, { timeout: 1000 });
    }).toPass({ timeout: 90_000 });
  });
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody does in the city so many days from now; its portal runs for that long. */
async function inDays(
  browser: Browser,
  { folder, days }: { folder: string; days: number },
  work: (citizen: Page) => Promise<void>,
): Promise<void> {
  const city = await startCity(folder, clockAt(addDays(dayOf(new Date()), days)));
  const context = await browser.newContext({ baseURL: city.url });
  const page = await context.newPage();
  // A portal that wakes so many days later has much to do first.
  page.setDefaultTimeout(90_000);
  await signInAs(page, '陈立');
  await work(page);
  await context.close();
  await city.stop();
}

test('before a session ends its reader is warned and stays with one press; after it the way leads back here', async ({
  page,
}) => {
  await signInAsNewcomer(page);
  let ends: { left: number; isFinal: boolean } | undefined = { left: 240, isFinal: false };
  const asked: string[] = [];
  await page.route(`**${paths.session}`, async (route) => {
    asked.push(route.request().method());
    if (route.request().method() === 'POST') ends = { left: 3600, isFinal: false };
    await route.fulfill(ends ? { json: ends } : { status: 401 });
  });
  await page.clock.install();
  await startPermit(page);
  const address = new URL(page.url());
  await page.getByRole('radio', { name: /^首次申领/ }).focus();
  const dialog = page.getByRole('dialog', { name: '快要退出登录了' });
  // The module may come after the clock was moved: then it is moved once more.
  await expect(async () => {
    await page.clock.fastForward('56:00');
    await expect(dialog).toContainText('还有大约 4 分钟。', { timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await expect(dialog.getByRole('button', { name: '继续使用' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radio', { name: /^首次申领/ })).toBeFocused();
  expect(asked).toContain('POST');

  ends = undefined;
  await page.clock.fastForward('56:00');
  const over = page.getByRole('dialog', { name: '您已经退出登录' });
  await expect(over).toContainText('这一页填的内容都已保存');
  await expect(over.getByRole('link', { name: '登录，回到这一页' })).toHaveAttribute(
    'href',
    paths.signIn('zh', address.pathname),
  );
  await expectAccessible(page);
});
