import { expect, type Page } from '@playwright/test';
import { asStaff } from '#tests/support/desk.ts';
import { answerAll } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { given, startPermit, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

/** Applies for a permit from a street; returns the id of the case. */
async function apply(page: Page, phone: string, street: string): Promise<string> {
  await startPermit(page);
  await answerAll(page, 'zh', { ...given, phone, 'home.street': street });
  await submitPermit(page);
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

const numbers = { true: '13700137001', false: '13700137002' };

for (const javaScriptEnabled of [true, false])
  test(`somebody calls: their case is found by their number and compared with its double (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const phone = numbers[`${javaScriptEnabled}`];
    await signInAsNewcomer(page);
    const [one, other] = [await apply(page, phone, '滨江路 18 号'), await apply(page, phone, '江北街 9 号')];

    await asStaff(browser, { name: '周敏', id: one, javaScriptEnabled }, async (staff) => {
      if (javaScriptEnabled) await staff.keyboard.press('/');
      else await staff.getByRole('link', { name: '查办件' }).click();
      await expect(staff.getByRole('heading', { level: 1, name: '查办件' })).toBeVisible();
      await search(staff, '7');
      await expect(staff.getByText('输入的内容太短')).toBeVisible();
      await search(staff, `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`);
      const rows = staff.locator('.desk-found li');
      await expect(rows).toHaveCount(2);
      await expect(rows.first()).toContainText('符合：手机号');
      expect(staff.url()).not.toContain(phone.slice(3, 7));
      if (javaScriptEnabled) await expectAccessible(staff);

      await staff.locator(`a#case-${one}`).click();
      await staff.getByText(/另有 \d+ 件(以上)?在办的办件可能与本件重复/).click();
      await staff.locator(`a[href$="/compare/${other}"]`).click();
      await expect(staff.getByRole('heading', { level: 1, name: '比较两件办件' })).toBeVisible();
      const differs = staff.getByRole('row').filter({ hasText: '江北街 9 号' });
      await expect(differs).toContainText('滨江路 18 号');
      await expect(differs).toContainText('不同');
      await expect(staff.getByRole('row').filter({ hasText: phone })).not.toContainText('不同');
      if (javaScriptEnabled) await fitsAPhone(staff);
    });
  });

async function search(page: Page, typed: string): Promise<void> {
  await page.getByLabel('编号、手机号、证件号码、姓名、事项或者申请内容').fill(typed);
  await page.getByRole('button', { name: '查询' }).click();
}

async function fitsAPhone(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
}
