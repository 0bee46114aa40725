import { expect, type Page } from '@playwright/test';
import { act, asStaff, isDone, makeMine } from '#tests/support/desk.ts';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, moduleCame, onPhone, test } from '#tests/support/test.ts';

const reason = '经核实，您在本市居住未满半年，不符合首次申领的条件。';

test(
  'a refusal gives its reasons, and says where and until when it can be challenged',
  onPhone,
  async ({ page, browser }) => {
    test.setTimeout(300_000);
    await signInAsNewcomer(page);
    const id = await apply(page);
    await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
    await asStaff(browser, { name: '赵文清', id }, async (staff) => {
      await makeMine(staff);
      await staff.getByRole('link', { name: '作出决定' }).click();
      await staff.getByRole('radio', { name: '不予' }).check();
      await staff.getByRole('button', { name: '作出决定' }).click();
      await expect(staff.getByRole('group', { name: '请注意' })).toContainText('理由却还是准予的常用语');
      await staff.getByRole('textbox', { name: '理由' }).fill('');
      await staff.getByRole('button', { name: '作出决定' }).click();
      await expect(staff.getByRole('group', { name: '请改正以下内容' })).toContainText('请写明理由');
      await expect(staff.getByRole('radio', { name: '不予' })).toBeChecked();
      await expect(staff.getByText('行政复议')).toBeVisible();
      await expectAccessible(staff);
      await staff.getByRole('textbox', { name: '理由' }).fill(reason);
      await staff.getByRole('button', { name: '作出决定' }).click();
      await isDone(staff);
    });

    await page.goto(`/zh/applications/${id}`);
    await expect(page.getByText(reason).first()).toBeVisible();
    await expect(page.getByText(/云川市人民政府.*行政复议|行政复议.*云川市人民政府/).first()).toBeVisible();
    await expect(page.getByText(/云川市临江区人民法院/).first()).toBeVisible();
    await expectAccessible(page);
  },
);

for (const javaScriptEnabled of [true, false])
  test(`who decides from an old page is asked to look again (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    await signInAsNewcomer(page);
    const id = await apply(page);
    await asStaff(browser, { name: '周敏', id, javaScriptEnabled }, async (first) => {
      await first.getByRole('link', { name: '不予受理' }).click();
      await first.getByRole('textbox', { name: '理由' }).fill(reason);
      await asStaff(browser, { name: '周敏', id }, (second) => act(second, '受理', '予以受理'));
      for (const _ of ['once', 'twice']) {
        await first.getByRole('button', { name: '决定不予受理' }).click();
        await expect(first.getByRole('group', { name: '请注意' })).toContainText('同事刚刚办理过这件办件');
        await expect(first.getByRole('textbox', { name: '理由' })).toHaveValue(reason);
      }
      await first.getByRole('link', { name: '重新打开办件' }).click();
      await expect(first.locator('.desk-head').getByText('已受理，待审查')).toBeVisible();
    });
  });

test('staff who keep a note do not lose the message they are writing', async ({ page, browser }) => {
  await signInAsNewcomer(page);
  const id = await apply(page);
  await asStaff(browser, { name: '周敏', id }, async (staff) => {
    await staff.getByLabel('写给申请人').fill('请补充');
    const note = staff.getByLabel('写备注');
    await note.fill('已电话联系。');
    await moduleCame(staff);
    await staff.getByRole('button', { name: '保存备注' }).click();
    await expect(staff.getByRole('status').filter({ hasText: '备注已保存' })).toBeVisible();
    await expect(staff.getByText('已电话联系。')).toBeVisible();
    await expect(note).toHaveValue('');
    await expect(staff.getByLabel('写给申请人')).toHaveValue('请补充');
    await expectAccessible(staff);
  });
});

async function apply(page: Page): Promise<string> {
  await page.goto('/zh/services/residence-permit/application');
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await page.waitForURL('**/pages/**');
  await answerAll(page, 'zh', { 'for-whom': 'myself', purpose: 'first-issue' });
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await page.waitForURL('**/receipt');
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}
