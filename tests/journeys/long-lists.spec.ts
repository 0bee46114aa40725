import { expect, type Page } from '@playwright/test';
import { alarmOn } from '#tests/support/alarm.ts';
import { buttons, type Locale } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, moduleCame, onPhone, test } from '#tests/support/test.ts';

const say = {
  zh: { line: '变更后的民族', which: '您要的是哪一个？', changed: /^登记内容有变化/, group: '民族', done: '是' },
  en: {
    line: 'Ethnic group after the change',
    which: 'Which one do you mean?',
    changed: /^The details have changed/,
    group: 'Ethnic group',
    done: 'Yes',
  },
};

/** Begins the renewal of a card because the ethnic group has changed; ends at the page that asks for the new one. */
async function askedForGroup(page: Page, locale: Locale): Promise<void> {
  await signInAsNewcomer(page);
  await page.goto(`/${locale}/services/resident-id-card-renewal/application`);
  await page.getByRole('button', { name: buttons[locale].begin }).click();
  await page.waitForURL('**/pages/reason');
  await page.getByRole('radio', { name: say[locale].changed }).check();
  await save(page, locale);
  await page.waitForURL('**/pages/changes');
  await page.getByRole('checkbox', { name: say[locale].group, exact: true }).check();
  await page.getByRole('radio', { name: say[locale].done, exact: true }).check();
}

const save = (page: Page, locale: Locale) => page.getByRole('button', { name: buttons[locale].next }).click();
/** The line, with the module a combobox. */
const line = (page: Page, locale: Locale) => page.getByLabel(say[locale].line);

/** The page that was just saved, as it is shown when one comes back to it. */
async function seenAgain(page: Page, name: string, locale: Locale): Promise<void> {
  await page.waitForURL((url) => !url.pathname.endsWith('/changes'));
  await page.goto(new URL(page.url()).pathname.replace(/(applications\/[\w-]+).*/, '$1/pages/changes'));
  await expect(line(page, locale)).toHaveValue(name);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('what may be several is asked for, and what is none is said', onPhone, async ({ page }) => {
      await askedForGroup(page, 'zh');
      await line(page, 'zh').fill('火星族');
      await save(page, 'zh');
      await expect(alarmOn(page)).toContainText('没有找到您写的这一项');
      await expect(line(page, 'zh')).toHaveValue('火星族');

      await line(page, 'zh').fill('哈');
      await save(page, 'zh');
      await expect(alarmOn(page)).toContainText('请从下面选出您要的一项');
      await expect(line(page, 'zh')).toHaveValue('哈');
      const offered = page.getByRole('group', { name: say.zh.which });
      await expect(offered.getByRole('radio')).toHaveCount(2);
      if (javaScriptEnabled) await expectAccessible(page);
      await offered.getByRole('radio', { name: '哈萨克族' }).check();
      await save(page, 'zh');
      await seenAgain(page, '哈萨克族', 'zh');
    });

    test('a name, a code and another name are the entry itself', async ({ page }) => {
      await askedForGroup(page, 'en');
      await line(page, 'en').fill('TIBETAN');
      await save(page, 'en');
      await seenAgain(page, 'Zang', 'en');
    });
  });

test('with the keyboard alone: letters of the sounds, arrows, Enter and Escape', async ({ page }) => {
  await askedForGroup(page, 'zh');
  await moduleCame(page);
  await line(page, 'zh').focus();
  const box = page.getByRole('combobox', { name: say.zh.line });
  await box.pressSequentially('wwe');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('维吾尔族');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').filter({ hasText: '有 1 项可选' })).toBeAttached();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('维吾尔族');
  await expect(options).toHaveCount(0);
  await expect(page.locator('[data-kept-state]')).toHaveText(/^已保存/, { timeout: 10_000 });

  await box.fill('土');
  await expect(options).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue('土');
  await box.fill('');
  await page.keyboard.press('ArrowDown');
  await expect(options).toHaveCount(56);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue('');
});

test('a finger takes what it touches, and words that are being composed are left alone', onPhone, async ({ page }) => {
  await askedForGroup(page, 'en');
  await moduleCame(page);
  const box = line(page, 'en');
  await box.focus();
  await box.dispatchEvent('compositionstart');
  await box.evaluate((input: HTMLInputElement) => {
    input.value = 'hu';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await expect(page.getByRole('option')).toHaveCount(0);
  await box.evaluate((input: HTMLInputElement) => {
    input.value = '回';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await page.getByRole('option', { name: 'Hui' }).click();
  await expect(box).toHaveValue('Hui');
  await expect(box).toBeFocused();
  await save(page, 'en');
  await seenAgain(page, 'Hui', 'en');
});
