import { expect, type Page } from '@playwright/test';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { startPermit } from '#tests/support/permit.ts';
import { atEveryWidth, expectAccessible, moduleCame, test } from '#tests/support/test.ts';

const why = (page: Page, question: string) => page.locator('summary', { hasText: `为什么要问这个：${question}` });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a personal question says why it is asked and by which law', atEveryWidth, async ({ page }) => {
      await signInAsNewcomer(page);
      await page.goto('/zh/services/residence-permit/application');
      await expect(page.getByText(/^填完大约需要 \d+ 分钟/)).toBeVisible();
      await startPermit(page);
      await page.goto(page.url().replace('purpose', 'you'));
      const reason = page.getByText('材料不齐或者有了结果时，用它联系您。');
      await expect(reason).toBeHidden();
      await why(page, '手机号码').focus();
      await page.keyboard.press('Enter');
      await expect(reason).toContainText('依据：《居住证暂行条例》');
      if (javaScriptEnabled) await expectAccessible(page);
      await page.goto(page.url().replace(/\/pages\/.*/, ''));
      await expect(page.getByText(/^填完大约需要 \d+ 分钟。$/)).toBeVisible();
    });
  });

test('a page of a form is read aloud by a voice of the device, question by question', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [{ lang: 'zh-CN', localService: true }];
    const said: SpeechSynthesisUtterance[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: SpeechSynthesisUtterance) => said.push(one),
      cancel: () => (said.length = 0),
    });
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    /** Speaks the next words; gives them. */
    Object.assign(window, {
      speakNext: () => {
        const next = said.shift();
        next?.dispatchEvent(new Event('start'));
        return next?.text;
      },
    });
  });
  const speakNext = () => page.evaluate(() => (window as unknown as { speakNext: () => string }).speakNext());
  await signInAsNewcomer(page);
  await startPermit(page);
  await moduleCame(page);
  await page.getByRole('button', { name: '朗读本页' }).click();
  expect(await speakNext()).toBe('您要办理哪一种');
  expect(await speakNext()).toBe('申请类型');
  await expect(page.getByRole('group', { name: '申请类型' })).toHaveAttribute('data-reading', '');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-reading]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible();
});
