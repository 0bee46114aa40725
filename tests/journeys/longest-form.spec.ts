import { expect, type Page } from '@playwright/test';
import { residentIdOf } from '#demonstration/numbers.ts';
import { aCreditCode } from '#tests/support/credit-code.ts';
import { answerByKeyboard, pressOn, tabTo } from '#tests/support/keyboard.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';

const numberOf = (serial: number) => residentIdOf({ district: 1, birth: '1982-03-04', serial });

const given = {
  ...{ 'decided-by': 'meeting', 'decided-on': '2025-01-15', votes: 'two-thirds', role: 'authorised' },
  ...{ 'new-company-name': '云川溪岸茶业有限公司', name: '周敏', 'resident-id': numberOf(201) },
  ...{ 'new-representative.name': '陆青', 'new-representative.resident-id': numberOf(205) },
  ...{ 'moves-from': 'here', 'needs-licence': 'yes', 'officers.0.officer-resident-id': numberOf(207) },
  ...{ 'shareholders.new.owner-kind': 'person', 'shareholders.new.owner-name': '王海波' },
  ...{ 'shareholders.new.owner-resident-id': numberOf(203) },
  ...{ 'shareholders.new.old-share': '100', 'shareholders.new.new-share': '100' },
  ...{ 'old-capital': '100', 'new-capital': '200', 'paid-by': '2029-01-01', 'approval-until': '' },
};

/** The pages that come where everything changes. */
const pages = [
  ...['变更的内容', '公司的决定', '公司', '经办人信息', '住所', '法定代表人', '董事、监事、高级管理人员', '股东 1'],
  ...['变更前后的股东', '注册资本', '注册资本怎样变动', '经营范围', '企业信息变更一件事', '声明'],
];

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the longest form is filled in and sent without a pointer', onPhone, async ({ page }) => {
      test.setTimeout(240_000);
      await begin(page);
      const asked: string[] = [];
      for (let turn = 0; turn < 40 && !page.url().includes('/submission'); turn++) {
        if (javaScriptEnabled) await expectAccessible(page);
        if (await page.getByText('还没有添加。').isVisible()) await pressOn(page, /^添加/);
        asked.push(await page.getByRole('heading', { level: 1 }).innerText());
        await answerByKeyboard(page, given);
      }
      expect(asked).toEqual(expect.arrayContaining(pages));
      for (const answer of ['陆青', '云川溪岸茶业有限公司', '¥200.00'])
        await expect(page.getByText(answer).first()).toBeVisible();
      await pressOn(page, /^提交申请$/);
      await expect(page.getByRole('heading', { name: '等待签字' })).toBeVisible();
      await expect(page.getByText('陆青').first()).toBeVisible();
    });
  });

/** Registers a company, and begins to change all that is registered of it. */
async function begin(page: Page): Promise<void> {
  await signInAsNewcomer(page);
  await page.goto('/zh/organisations/new');
  await page.getByRole('textbox', { name: '企业名称' }).fill('云川溪畔茶业有限公司');
  await page.getByRole('textbox', { name: '统一社会信用代码' }).fill(aCreditCode());
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.goto('/zh/services/company-change/application');
  await tabTo(page, /^开始申请$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/pages/**');
}
