import { expect } from '@playwright/test';
import { asStaff, isDone, openAct, sayPapersAreHere } from '#tests/support/desk.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { applyForPermit } from '#tests/support/permit.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

const question = '请问还缺什么材料？';

for (const javaScriptEnabled of [true, false])
  test(`an officer reads a case in their language, settles a message, acts, and is led on (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    await signInAsNewcomer(page);
    const id = await applyForPermit(page);
    await page.goto(`/zh/applications/${id}/messages`);
    await page.getByRole('textbox').fill(question);
    await page.getByRole('button', { name: '发送' }).click();
    await expect(page.getByText(question).first()).toBeVisible();

    await asStaff(browser, { name: '周敏', id, javaScriptEnabled }, async (staff) => {
      await staff.goto(`/en/staff/applications/${id}`);
      const answers = staff.getByRole('region', { name: 'Answers and papers' });
      await expect(answers.getByText('A first residence permit').first()).toBeVisible();
      await expect(answers.locator('[lang=zh-CN]', { hasText: '首次申领' })).toBeVisible();
      const messages = staff.getByRole('region', { name: 'Messages with the applicant' });
      await expect(messages.getByText('Reply due')).toBeVisible();
      await messages.getByRole('button', { name: 'No reply needed' }).click();
      await expect(staff.getByRole('status').filter({ hasText: 'Marked as needing no reply' })).toBeVisible();
      await expect(messages.getByText('Reply due')).toHaveCount(0);

      await openAct(staff, 'Accept');
      await sayPapersAreHere(staff);
      await staff.getByRole('button', { name: 'Accept' }).click();
      await isDone(staff);
      await expect(staff.getByRole('group').filter({ hasText: 'Accepted. The clock runs.' })).toBeFocused();
      await expect(staff).toHaveTitle(/^Accepted\. The clock runs\./);
      if (javaScriptEnabled) await expectAccessible(staff);
      await expect(staff.getByText('The next case is open.')).toBeVisible();
      await expect(staff.getByRole('navigation', { name: 'What you can do' }).getByRole('link').first()).toBeVisible();
      expect(new URL(staff.url()).pathname).not.toContain(id);
    });
  });
