import { expect, type Page } from '@playwright/test';
import { aCreditCode } from '#tests/support/credit-code.ts';
import { act, asStaff, isDone } from '#tests/support/desk.ts';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

const company = '云川溪畔餐饮有限公司';

test('a company gets its licence: one person proposes it, another one decides', async ({ page, browser }) => {
  test.setTimeout(420_000);
  await signInAsNewcomer(page);
  await registerCompany(page);
  const id = await applyForLicence(page);

  await page.goto(`/zh/applications/${id}`);
  await expect(page.getByText('企业身份尚未核对')).toBeVisible();
  await asStaff(browser, { name: '周敏', id }, async (staff) => {
    await expect(staff.getByRole('link', { name: '受理', exact: true })).toHaveCount(0);
    await staff.getByRole('link', { name: '核对企业身份' }).click();
    await staff.getByRole('button', { name: '核对一致' }).click();
    await expect(staff.getByRole('group', { name: '请改正以下内容' })).toContainText('请选择核对的依据');
    await expectAccessible(staff);
    await staff.getByRole('radio', { name: '登记机关的登记信息' }).check();
    await staff.getByLabel('核对了什么').fill('名称、代码、法定代表人与登记信息一致，已拨打登记电话。');
    await staff.getByRole('button', { name: '核对一致' }).click();
    await expect(staff.getByRole('group').filter({ hasText: '企业身份已核对一致' })).toBeFocused();
    await act(staff, '受理', '予以受理');
  });
  await asStaff(browser, { name: '赵文清', id }, async (staff) => {
    await act(staff, '接手审查', '接手');
    await expect(staff.getByRole('link', { name: '作出决定' })).toHaveCount(0);
    await staff.getByRole('link', { name: '提出审查意见' }).click();
    await staff.getByRole('radio', { name: '准予' }).check();
    await staff.getByLabel('审查意见').fill('现场核查合格，建议准予。');
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '送审批' }).click();
    await expect(staff.getByText('审查员建议准予：现场核查合格，建议准予。')).toBeVisible();
    await expect(staff.getByRole('link', { name: '作出决定' })).toHaveCount(0);
  });
  await asStaff(browser, { name: '孙宁', id }, async (staff) => {
    await staff.getByRole('link', { name: '作出决定' }).click();
    await staff.getByRole('radio', { name: '准予' }).check();
    await staff.getByRole('button', { name: '作出决定' }).click();
    await isDone(staff);
  });
  await asStaff(browser, { name: '周敏', id }, async (staff) => {
    await staff.getByRole('link', { name: '登记送达' }).click();
    await staff.getByRole('radio').first().check();
    await staff.getByRole('button', { name: '登记送达' }).click();
    await expect(staff.getByText('已送达').first()).toBeVisible();
  });

  await page.goto(`/zh/applications/${id}`);
  await expect(page.getByText('企业身份尚未核对')).toHaveCount(0);
  await expect(page.getByText('已办结').first()).toBeVisible();
  await expect(page.getByText('现场核查合格，建议准予。')).toHaveCount(0);
});

async function registerCompany(page: Page): Promise<void> {
  await page.goto('/zh/organisations/new');
  await page.getByLabel('企业名称').fill(company);
  await page.getByLabel('统一社会信用代码').fill(aCreditCode());
  await expectAccessible(page);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/new'));
}

async function applyForLicence(page: Page): Promise<string> {
  await page.goto('/zh/services/food-business-licence/application');
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await page.waitForURL('**/pages/**');
  await answerAll(page, 'zh', {
    ...{ format: 'catering', area: '120', seats: '40', 'food-handlers': '6' },
    'ready-on': new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  });
  await expect(page.getByText(company).first()).toBeVisible();
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await page.waitForURL('**/receipt');
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}
