import { alarmOn } from '#tests/support/alarm.ts';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { act, asStaff, isDone, makeMine } from '#tests/support/desk.ts';
import { answerAll, buttons, type Locale } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, test, widthOf } from '#tests/support/test.ts';

const words = {
  zh: {
    search: '居住证',
    service: '居住证申领',
    apply: '在线申请',
    received: '已收到',
    correct: '请您补正',
    send: '发送补正',
    done: '已办结',
  },
  en: {
    search: 'residence permit',
    service: 'Residence permit',
    apply: 'Apply online',
    received: 'Received',
    correct: 'Please correct your application',
    send: 'Send the corrections',
    done: 'Completed',
  },
};

for (const locale of ['zh', 'en'] as const)
  test(
    `a citizen’s case goes from the search to the delivery, with one correction (${locale})`,
    widthOf[locale],
    async ({ page, browser }) => {
      test.setTimeout(420_000);
      await signInAsNewcomer(page);
      const id = await apply(page, locale);

      await asStaff(browser, { name: '周敏', id }, async (staff) => {
        await staff.getByRole('link', { name: '要求补正' }).click();
        await staff.getByRole('checkbox').first().check();
        const asked = await staff.getByRole('checkbox').first().getAttribute('value');
        await staff.locator(`[name="what-${asked}"]`).fill('请核对后再选一次。');
        await expectAccessible(staff);
        await staff.getByRole('button', { name: '发出补正通知' }).click();
        await isDone(staff);
      });

      await page.goto(`/${locale}/applications/${id}`);
      await expect(page.getByText(words[locale].correct).first()).toBeVisible();
      await expect(page.getByText('请核对后再选一次。').first()).toBeVisible();
      await expectAccessible(page);
      await page.goto(`/${locale}/applications/${id}/correction`);
      await page.getByRole('button', { name: words[locale].send }).click();
      await expect(alarmOn(page).filter({ hasText: '请核对后再选一次。' })).toBeFocused();
      await expectAccessible(page);
      await page.locator('#reply').fill('核对过了，没有变化。');
      await page.getByRole('button', { name: words[locale].send }).click();
      await page.waitForURL(`**/applications/${id}`);

      await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
      await asStaff(browser, { name: '赵文清', id }, async (staff) => {
        await makeMine(staff);
        await staff.getByRole('link', { name: '作出决定' }).click();
        await staff.getByRole('radio', { name: '准予' }).check();
        await staff.getByRole('button', { name: '作出决定' }).click();
        await isDone(staff);
      });
      await asStaff(browser, { name: '周敏', id }, async (staff) => {
        await staff.getByRole('link', { name: '登记送达' }).click();
        await staff.getByRole('radio').first().check();
        await expectAccessible(staff);
        await staff.getByRole('button', { name: '登记送达' }).click();
        await isDone(staff);
      });

      await page.goto(`/${locale}/applications/${id}`);
      await expect(page.getByText(words[locale].done).first()).toBeVisible();
      await expectAccessible(page);
      // The last letters come with the next round of due work.
      await expect(async () => {
        await page.goto(`/${locale}/inbox`);
        await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(6, { timeout: 1000 });
      }).toPass();
    },
  );

/** Finds the service, reads its guide, answers every page, and sends. */
async function apply(page: Page, locale: Locale): Promise<string> {
  const say = words[locale];
  await page.goto(`/${locale}`);
  await page.locator('#q').fill(say.search);
  await page.locator('#q').press('Enter');
  await page.getByRole('link', { name: say.service, exact: true }).first().click();
  await expectAccessible(page);
  await page.getByRole('link', { name: say.apply }).first().click();
  await page.getByRole('button', { name: buttons[locale].begin }).click();
  await page.waitForURL('**/pages/**');
  await answerAll(page, locale, { 'for-whom': 'myself', purpose: 'first-issue' }, expectAccessible);
  await expectAccessible(page);
  await page.getByRole('button', { name: buttons[locale].submit }).click();
  await page.waitForURL('**/receipt');
  await expect(page.locator('.reference').first()).toHaveText(/^[34679ACDEFGHJKMNPQRTWXY]{20}$/);
  await expectAccessible(page);
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}
