import { expect, type Page } from '@playwright/test';
import { act, asStaff, isDone, makeMine } from '#tests/support/desk.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { applyForPermit } from '#tests/support/permit.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

const reason = '同事休年假，期限临近。';

for (const javaScriptEnabled of [true, false])
  test(`a reviewer takes over a colleague’s case, says why, and the colleague is told (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    await signInAsNewcomer(page);
    const id = await applyForPermit(page);
    await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
    await asStaff(browser, { name: '赵文清', id }, async (staff) => {
      await makeMine(staff);
      await expectInMyHands(staff, id, 1);
    });

    await asStaff(browser, { name: '何晓东', id, javaScriptEnabled }, async (staff) => {
      await expectInMyHands(staff, id, 0);
      await staff.goto(`/zh/staff/applications/${id}`);
      await staff.getByRole('link', { name: '接手同事的办件', exact: true }).click();
      await staff.getByRole('button', { name: '接手', exact: true }).click();
      await expect(staff.getByRole('group', { name: '请改正以下内容' })).toBeFocused();
      await expect(staff).toHaveURL(/taking-over/);
      if (javaScriptEnabled) await expectAccessible(staff);
      await staff.getByLabel('为什么接手').fill(reason);
      await staff.getByRole('button', { name: '接手', exact: true }).click();
      await isDone(staff);
      await expect(staff.getByText(reason).first()).toBeVisible();
      await expectInMyHands(staff, id, 1);
    });

    await asStaff(browser, { name: '赵文清', id }, async (staff) => {
      await expect(staff.getByRole('link', { name: '作出决定' })).toHaveCount(0);
      await staff.goto('/zh/inbox');
      const letter = staff.getByRole('listitem').filter({ hasText: '同事接手了您经办的办件' });
      await expect(letter.locator(`a[href="/zh/staff/applications/${id}"]`)).toHaveCount(1);
      await expectInMyHands(staff, id, 0);
    });
    await page.goto(`/zh/applications/${id}`);
    await expect(page.getByText(reason)).toHaveCount(0);
  });

/** How often the queue of one's own cases has a case. */
async function expectInMyHands(staff: Page, id: string, times: 0 | 1): Promise<void> {
  await staff.goto('/zh/staff?queue=review');
  await expect(staff.locator(`.desk-list a[href^="/zh/staff/applications/${id}"]`)).toHaveCount(times);
}
