import { expect, type Page } from '@playwright/test';
import { residentIdOf } from '#demonstration/numbers.ts';
import { answerForm } from '#tests/support/errand.ts';
import { photoOf } from '#tests/support/hand-in.ts';
import { expectAccessible, onPhone, signInAs, test } from '#tests/support/test.ts';

// One officer, whom two browsers at once would lead to the same draft.
test.describe.configure({ mode: 'default' });

const officer = '周敏';
const form = (page: Page) => page.locator('#act-form');

/** Somebody whom no other run has entered. */
const visitor = (birth: string) => ({
  name: '吴桂芳',
  'resident-id': residentIdOf({ district: 2, birth, serial: Math.floor(Math.random() * 500) * 2 }),
  phone: '199 0899 3360',
});

/** Opens a service at the counter from the bar of the workspace. */
async function openService(page: Page, { bar, filter, part }: { bar: string; filter: string; part: string }) {
  await page.getByRole('link', { name: bar, exact: true }).click();
  await page.locator('#q').fill(part);
  await page.getByRole('button', { name: filter, exact: true }).click();
  await page.locator('button[name=service]', { hasText: part }).click();
  await page.waitForURL(/\/staff\/counter\/[\w-]+$/);
}

for (const javaScriptEnabled of [true, false])
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('an officer receives, checks, decides and prints for somebody who stands there', async ({ page }) => {
      test.setTimeout(180_000);
      await signInAs(page, officer);
      await page.goto('/zh/staff');
      await openService(page, { bar: '窗口', filter: '筛选', part: '出生登记' });
      if (javaScriptEnabled) await expectAccessible(page);

      await page.locator('summary', { hasText: '扫描件' }).click();
      const scan = { name: '出生医学证明.jpg', mimeType: 'image/jpeg', buffer: await photoOf('#457') };
      const question = page.getByRole('group', { name: '出生医学证明' });
      await question.locator('input[type=file]').setInputFiles(scan);
      if (!javaScriptEnabled) await question.getByRole('button', { name: '上传', exact: true }).click();
      await expect(question.getByRole('button', { name: `删除 ${scan.name}` })).toBeVisible();

      await page.getByRole('group', { name: '谁在窗口' }).getByLabel('家人代办').check();
      await page.getByLabel('代办人姓名').fill('吴强');
      await form(page).locator('.desk-go').click();
      await expect(page).toHaveTitle(/^错误：/);
      await expect(page.getByRole('group', { name: '请改正以下内容' })).toBeFocused();
      await expect(page.getByLabel('代办人姓名')).toHaveValue('吴强');
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole('group', { name: '谁在窗口' }).getByLabel('本人', { exact: true }).check();
      const answers = { ...visitor('1990-03-07'), 'lives-here': 'yes', 'home.district': 'linjiang', letterEmail: '' };
      await answerForm(form(page), { ...answers, 'for-whom': 'myself', counterStep: 'approve', deliveryWay: 'later' });
      for (const box of await page.getByRole('checkbox', { name: /^(收到|核验)“/ }).all()) await box.check();
      await form(page).locator('.desk-go').click();

      const done = page.getByRole('group', { name: /^已提交/ });
      await expect(done).toBeFocused();
      const reference = (await done.locator('.reference').innerText()).replace(/\s/g, '');
      expect(reference).toMatch(/^\w{20}$/);
      if (javaScriptEnabled) await expectAccessible(page);
      const printed = page.locator('a[href*="/documents/"]');
      expect(await printed.count()).toBeGreaterThan(1);
      const download = page.waitForEvent('download');
      await printed.last().click();
      expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

      await page.goto('/zh/tracking');
      await page.getByLabel('办件编号').fill(reference);
      await page.getByLabel('手机号码后四位').fill('3360');
      await page.getByRole('button', { name: '查询' }).click();
      await expect(page.getByText('出生登记').first()).toBeVisible();
    });
  });

test(
  'in English and on a phone: accepted as an ordinary case, and a second one is hinted at before it is filed',
  onPhone,
  async ({ page }) => {
    test.setTimeout(180_000);
    await signInAs(page, officer);
    const answers = { ...visitor('1985-11-21'), counterStep: 'accept', promiseDays: '5' };
    const enter = async () => {
      await page.goto('/en/staff');
      await openService(page, { bar: 'Counter', filter: 'Filter', part: 'Dog registration' });
      await answerForm(form(page), { ...answers, letterEmail: '' });
      await form(page).locator('.desk-go').click();
    };
    await enter();
    await expect(page.getByRole('group', { name: /^Filed: / })).toBeFocused();
    await expectAccessible(page);

    await enter();
    await expect(page.getByText('The same person has an open case')).toBeVisible();
    await page.getByLabel('I have looked').check();
    await form(page).locator('.desk-go').click();
    await expect(page.getByRole('group', { name: /^Filed: / })).toBeFocused();
  },
);
