import { expect } from '@playwright/test';
import { act, asStaff, isDone, makeMine } from '#tests/support/desk.ts';
import { answerQuestions } from '#tests/support/eligibility.ts';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { answerPermit, expectHeading, saveAndContinue, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';

const service = '/zh/services/residence-permit';
const qualifies = {
  ...{ 'household-in-city': 'no', 'residence-months': '12' },
  ...{ 'steady-work-in-city': 'yes', 'home-in-city': 'yes', 'studying-in-city': 'no', 'circumstance-ground': 'work' },
  'residence-permit-purpose': 'first-issue',
};

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'worked out on the device' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test(
      'who wonders whether they qualify is asked, told what to prepare, and finds the answers in the application',
      onPhone,
      async ({ page }) => {
        test.slow();
        const sent: string[] = [];
        page.on('request', (request) => request.url().includes('/eligibility/answers') && sent.push(request.url()));
        await page.goto(service);
        await page.getByRole('link', { name: '看看我是否符合' }).click();
        await page.getByRole('button', { name: '继续', exact: true }).click();
        await expect(page.getByText('请选择您的户口是否在云川市').first()).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
        await answerQuestions(page, qualifies);
        await expect(page.getByRole('heading', { name: '您符合申请条件' })).toBeVisible();
        await expect(page.getByText('就业证明（劳动合同、营业执照等）').first()).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
        expect(sent.length > 0, 'answers leave the device only without scripts').toBe(!javaScriptEnabled);
        await page.getByRole('button', { name: '带着这些回答申请' }).click();
        await expectHeading(page, '申请：居住证申领');

        await signInAsNewcomer(page);
        await page.goto(`${service}/application`);
        await page.getByRole('button', { name: buttons.zh.begin }).click();
        await page.waitForURL('**/pages/**');
        const first = page.url();
        await page.getByLabel('首次申领').check();
        await saveAndContinue(page, '您为谁申请');
        await page.goto(first.replace(/pages\/.*/, 'pages/ground'));
        await expect(page.locator('[name=ground][value=work]')).toBeChecked();
      },
    );

    test('who does not qualify is told which condition is not met, by which answer, and may change it', async ({
      page,
    }) => {
      await page.goto(`${service}/eligibility`);
      await answerQuestions(page, { ...qualifies, 'residence-months': '3' });
      await expect(page.getByRole('heading', { name: '您目前不符合申请条件' })).toBeVisible();
      const condition = page.locator('[data-rule="0"]');
      await expect(condition.getByText('不符合', { exact: true })).toBeVisible();
      await expect(condition.getByText('您在云川市住了多少个月？')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByText('您的回答（可以修改）').click();
      await page.locator('#residence-months').fill('6');
      await page.getByRole('button', { name: '重新计算' }).click();
      await answerQuestions(page, qualifies);
      await expect(page.getByRole('heading', { name: '您符合申请条件' })).toBeVisible();
    });

    test('an interview over all services sorts them, each with its reasons', async ({ page }) => {
      await page.goto('/zh/eligibility/citizen');
      await answerQuestions(page, { age: '83', 'household-in-city': 'yes' }, 12);
      const yes = page.locator('[data-group=yes]');
      await expect(yes.getByRole('link', { name: '高龄津贴' })).toBeVisible();
      await expect(page.locator('[data-group=no] > li').first()).toBeAttached();
      await yes.getByText('为什么').first().click();
      await expect(yes.getByText('您的回答：').first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });

test('from the question whether one qualifies to the decision', async ({ page, browser }) => {
  test.slow();
  await signInAsNewcomer(page);
  await page.goto(`${service}/eligibility`);
  await answerQuestions(page, { ...qualifies, 'circumstance-ground': 'home' });
  await page.getByRole('button', { name: '带着这些回答申请' }).click();
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await page.waitForURL('**/pages/**');
  await answerPermit(page);
  await submitPermit(page);
  const id = /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
  await asStaff(browser, { name: '赵文清', id }, async (staff) => {
    await makeMine(staff);
    await staff.getByRole('link', { name: '作出决定' }).click();
    await staff.getByRole('radio', { name: '准予' }).check();
    await staff.getByRole('button', { name: '作出决定' }).click();
    await isDone(staff);
  });
  await page.goto(`/zh/applications/${id}`);
  await expect(page.getByText('予以批准').first()).toBeVisible();
});
