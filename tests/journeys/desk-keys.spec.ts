import { expect, type Page } from '@playwright/test';
import { countCost } from '#tests/support/count-cost.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

/** The key of the act that stands open, if it moves the case on. */
async function keyOf(page: Page): Promise<string | undefined> {
  for (const key of ['d', 'p', 'e'])
    if ((await page.locator(`.desk-acts [aria-current][data-key=${key}]`).count()) > 0) return key;
  return undefined;
}

test('a reviewer decides one case after the other by keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  await signInAs(page, '赵文清');
  await page.goto('/zh/staff?queue=review');
  await expectAccessible(page);
  await page.keyboard.press('j');
  await expect(page.locator('[data-row]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/applications\//);
  await expectAccessible(page);

  const cost = countCost(page);
  let decided = 0;
  for (let key = await keyOf(page); decided < 5 && key; key = await keyOf(page)) {
    const { pathname } = new URL(page.url());
    await cost.press(key);
    await expect(page.locator('#act-form :focus')).toHaveCount(1);
    // What the applicant wished for is chosen already.
    if ((await page.locator('#act-form :checked').count()) === 0) await cost.press('Space');
    // An opinion has no usual words yet.
    if (key === 'p') await page.locator('#act-form textarea').fill('符合条件。');
    await cost.press('Control+Enter');
    await page.waitForURL((url) => url.pathname !== pathname && url.searchParams.has('last'));
    decided += 1;
  }
  console.log(`${decided} cases: ${cost.presses / decided} presses and ${cost.loads / decided} loads a case`);
  expect(decided).toBeGreaterThan(2);
  expect(cost.presses / decided).toBeLessThanOrEqual(5);
  expect(cost.loads / decided).toBeLessThanOrEqual(1);
});

test('keys are silent while one types, and can be switched off', async ({ page }) => {
  await signInAs(page, '赵文清');
  await page.goto('/zh/staff?queue=review');
  const rows = page.locator('[data-row]');
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: '按键' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('使用按键').uncheck();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.keyboard.press('j');
  await expect(rows.first()).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: '按键' })).toBeHidden();

  await page.getByRole('button', { name: /按键/ }).click();
  await page.getByLabel('使用按键').check();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/applications\//);
  const { pathname } = new URL(page.url());
  await page.keyboard.press('m');
  await expect(page.locator('#message')).toBeFocused();
  await page.keyboard.type('jjkd');
  await expect(page.locator('#message')).toHaveValue('jjkd');
  expect(new URL(page.url()).pathname).toBe(pathname);
});
