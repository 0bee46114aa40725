import { expect, type Browser, type Page, type TestInfo } from '@playwright/test';
import { aCreditCode } from '#tests/support/credit-code.ts';
import { act, asStaff, isDone, makeMine } from '#tests/support/desk.ts';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { aPlainPdf, chooseOnBreakingLine } from '#tests/support/hand-in.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';
import { readCode, showCode, verdict, verifyOffline } from '#tests/support/verify.ts';

const company = '云川溪畔餐饮有限公司';

test(
  'a company hands in its papers and gets a licence that verifies offline, until it is revoked',
  onPhone,
  async ({ page, browser }, info) => {
    test.setTimeout(540_000);
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
      await makeMine(staff);
      await expect(staff.getByRole('link', { name: '作出决定' })).toHaveCount(0);
      await staff.getByRole('link', { name: '提出审查意见' }).click();
      await staff.getByRole('radio', { name: '准予' }).check();
      await staff.getByRole('textbox', { name: '审查意见' }).fill('现场核查合格，建议准予。');
      await expectAccessible(staff);
      await staff.getByRole('button', { name: '送审批' }).click();
      await isDone(staff);
      await staff.goto(`/zh/staff/applications/${id}`);
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
      await isDone(staff);
      await staff.goto(`/zh/staff/applications/${id}`);
      await expect(staff.getByText('已送达').first()).toBeVisible();
    });

    await page.goto(`/zh/applications/${id}`);
    await expect(page.getByText('企业身份尚未核对')).toHaveCount(0);
    await expect(page.getByText('已办结').first()).toBeVisible();
    await expect(page.getByText('现场核查合格，建议准予。')).toHaveCount(0);
    await holdLicence(page, info);
    await revoke(browser, id);
    await page.goto('/zh/account/documents');
    await expect(page.getByText('已撤销').first()).toBeVisible();
  },
);

/** The licence comes with the next round of jobs; its code is read and verified without the network. */
async function holdLicence(page: Page, info: TestInfo): Promise<void> {
  const licence = page.getByRole('link', { name: '食品经营许可证' });
  await expect(async () => {
    await page.goto('/zh/account/documents');
    await expect(licence).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await licence.click();
  await expect(page.getByRole('heading', { level: 1, name: '食品经营许可证' })).toBeVisible();
  const code = await readCode(page, info);
  await verifyOffline(page);
  await showCode(page, code);
  await expect(verdict(page)).toContainText('有效');
  await expect(verdict(page)).toContainText(company);
  await page.context().setOffline(false);
}

/** Two people decide about this service, so two people revoke. */
async function revoke(browser: Browser, id: string): Promise<void> {
  for (const [name, said] of [
    ['赵文清', '已提出撤销'],
    ['孙宁', '已撤销'],
  ] as const)
    await asStaff(browser, { name, id }, async (staff) => {
      await staff.goto(`/zh/staff/applications/${id}/documents`);
      await staff.getByRole('radio', { name: /食品经营许可证/ }).check();
      await staff.getByLabel('理由和依据').fill('经核查，取得许可时提交的场所材料不实。');
      await staff.getByRole('button', { name: '撤销', exact: true }).click();
      await expect(staff.getByText(said).first()).toBeVisible();
    });
}

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
  const given = {
    ...{ format: 'catering', area: '120', seats: '40', 'food-handlers': '6' },
    'ready-on': new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
    ...{ 'material-layout-plan': 'upload', 'material-food-safety-rules': 'upload' },
  };
  await answerAll(page, 'zh', given, undefined, /\/pages\/files/);
  await handIn(page);
  await answerAll(page, 'zh', given);
  await expect(page.getByText('平面图.jpg')).toBeVisible();
  await expect(page.getByText(company).first()).toBeVisible();
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await page.waitForURL('**/receipt');
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

/** A large photo on a line that breaks twice, and a PDF; what is pressed meanwhile happens once both have arrived. */
async function handIn(page: Page): Promise<void> {
  const sent = await chooseOnBreakingLine(page, 'file-layout-plan', '平面图.jpg');
  const rules = { name: '制度.pdf', mimeType: 'application/pdf', buffer: aPlainPdf() };
  await page.locator('input[type=file][name="file-food-safety-rules"]').setInputFiles(rules);
  await page.getByRole('button', { name: buttons.zh.next }).click();
  await page.waitForURL((url) => url.pathname.includes('/pages/') && !url.pathname.endsWith('/files'));
  expect(sent.some((place) => place > 0)).toBe(true);
}
