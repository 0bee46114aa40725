import { expect, type Page } from '@playwright/test';
import { act, asStaff, isDone, makeMine, openAct } from '#tests/support/desk.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { applyForPermit } from '#tests/support/permit.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';

/** Staff in the field have a phone. */
const phone = { viewport: { width: 390, height: 844 } };

test('a refusal is taken back, and the case is decided anew', onPhone, async ({ page, browser }) => {
  test.setTimeout(300_000);
  await signInAsNewcomer(page);
  const id = await applyForPermit(page);
  await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
  await asStaff(browser, { name: '赵文清', id }, async (staff) => {
    await makeMine(staff);
    await decide(staff, '不予', '居住未满半年。');
  });
  await asStaff(browser, { name: '孙宁', id, ...phone }, async (staff) => {
    await give(staff, '恢复办理', '居住时间计算有误，实际已满半年。');
  });
  await page.goto(`/zh/applications/${id}`);
  await expect(page.getByText('恢复办理，期限重新计算').first()).toBeVisible();
  await expect(page.getByText('居住时间计算有误，实际已满半年。').first()).toBeVisible();
  await expectAccessible(page);

  await asStaff(browser, { name: '赵文清', id }, async (staff) => {
    await makeMine(staff);
    await decide(staff, '准予', '符合条件。');
  });
  await page.reload();
  await expect(page.getByText('居住未满半年。').first()).toBeVisible();
  await expect(page.getByRole('region', { name: '决定：批准' })).toBeVisible();
});

test('an approval is corrected, and revoked by two people', onPhone, async ({ page, browser }) => {
  test.setTimeout(300_000);
  await signInAsNewcomer(page);
  const id = await applyForPermit(page);
  await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
  await asStaff(browser, { name: '赵文清', id }, async (staff) => {
    await makeMine(staff);
    await decide(staff, '准予', '符合首次申领的条件。');
  });
  await asStaff(browser, { name: '孙宁', id, ...phone }, async (staff) => {
    await openAct(staff, '更正决定书');
    await staff.getByRole('button', { name: '更正', exact: true }).click();
    await expect(staff.getByRole('group', { name: '请改正以下内容' })).toContainText('请写明哪里写错了');
    await staff.getByLabel('哪里写错了').fill('“首次”误写。');
    await staff.getByLabel('更正后的全文').fill('符合换领的条件。');
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '更正', exact: true }).click();
    await isDone(staff);
  });
  await asStaff(browser, { name: '赵文清', id, ...phone }, async (staff) => {
    await give(staff, '提议撤销', '材料系伪造。');
    await staff.goto(`/zh/staff/applications/${id}`);
    await expect(staff.getByRole('link', { name: '撤销', exact: true })).toHaveCount(0);
  });
  await page.goto(`/zh/applications/${id}`);
  await expect(page.getByText('更正后：符合换领的条件。').first()).toBeVisible();
  await expect(page.getByText('正在考虑是否撤销批准').first()).toBeVisible();
  await asStaff(browser, { name: '孙宁', id, ...phone }, async (staff) => {
    await give(staff, '撤销', '材料系伪造，依法撤销。');
  });
  await page.reload();
  await expect(page.getByText('材料系伪造，依法撤销。').first()).toBeVisible();
  await expect(page.getByText(/行政复议/).first()).toBeVisible();
  await expectAccessible(page);
});

async function decide(staff: Page, outcome: '准予' | '不予', reason: string): Promise<void> {
  await openAct(staff, '作出决定');
  await staff.getByRole('radio', { name: outcome }).check();
  await staff.getByRole('textbox', { name: '理由' }).fill(reason);
  await staff.getByRole('button', { name: '作出决定' }).click();
  await isDone(staff);
}

/** An act whose link and button are called the same, with a reason. */
async function give(staff: Page, name: string, reason: string): Promise<void> {
  await openAct(staff, name);
  await staff.getByRole('textbox', { name: '理由' }).fill(reason);
  await expectAccessible(staff);
  await staff.getByRole('button', { name, exact: true }).click();
  await isDone(staff);
}
