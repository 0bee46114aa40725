import { expect } from '@playwright/test';
import { asStaff, isDone, openAct } from '#tests/support/desk.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { applyForPermit } from '#tests/support/permit.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

const wrong = '写到门牌号和室号';

for (const javaScriptEnabled of [true, false])
  test(`an answer is flagged, corrected and accepted on a promise of the papers (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    await signInAsNewcomer(page);
    const id = await applyForPermit(page);
    await asStaff(browser, { name: '周敏', id, javaScriptEnabled }, async (staff) => {
      await staff.getByRole('link', { name: '把“现住址”列入补正' }).click();
      const said = staff.getByRole('group', { name: '标记的问题' }).getByRole('textbox');
      await said.fill(`${await said.inputValue()}${wrong}`);
      if (javaScriptEnabled) await expectAccessible(staff);
      await staff.getByRole('button', { name: '发出补正通知' }).click();
      await isDone(staff);
    });

    await page.goto(`/zh/applications/${id}`);
    await expect(page.getByText(wrong).first()).toBeVisible();
    await page.goto(`/zh/applications/${id}/correction`);
    await page.locator('#reply').fill('已经写清楚。');
    await page.getByRole('button', { name: '发送补正' }).click();
    await page.waitForURL(`**/applications/${id}`);

    await asStaff(browser, { name: '周敏', id, javaScriptEnabled }, async (staff) => {
      const checklist = staff.getByRole('region', { name: '条件与材料核对' });
      await checklist
        .getByRole('button', { name: /^收到“/ })
        .first()
        .click();
      await expect(checklist.getByText(/周敏 \d+月\d+日/)).toHaveCount(1);
      await openAct(staff, '受理');
      await staff.getByRole('button', { name: '予以受理' }).click();
      await expect(staff.getByRole('group', { name: '请改正以下内容' })).toBeFocused();
      await staff.getByRole('radio', { name: '容缺受理' }).check();
      await staff.getByLabel('几个工作日内补交').fill('3');
      if (javaScriptEnabled) await expectAccessible(staff);
      await staff.getByRole('button', { name: '予以受理' }).click();
      await isDone(staff);
    });
    await page.goto(`/zh/applications/${id}`);
    await expect(page.getByRole('region', { name: '您还要交的材料' })).toContainText('申请已经先行受理');
    await expectAccessible(page);
  });
