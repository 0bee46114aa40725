import { expect, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { answerAll, buttons, type Locale } from '#tests/support/errand.ts';
import { codeSentTo, confirmAddress } from '#tests/support/proved.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading } from '#tests/support/permit.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';

const words = {
  zh: {
    ...{
      title: '确认电子邮箱',
      code: '验证码',
      confirm: '确认并继续',
      again: '重新发送',
      change: '邮箱写错了，去修改',
    },
    ...{ later: '先往下填，提交前再确认', email: '电子邮箱', next: '经营者的住所', wrong: '验证码不对' },
    ...{ digits: '请输入 6 位数字的验证码', prove: '用验证码确认', proved: '已用验证码确认', operator: '经营者信息' },
  },
  en: {
    ...{ title: 'Confirm your e-mail address', code: 'Code', confirm: 'Confirm and continue' },
    ...{ again: 'Send another code', change: 'The address is wrong: change it', email: 'E-mail' },
    ...{ later: 'Continue now and confirm before you submit', next: 'Where you live', wrong: 'The code is wrong' },
    ...{ digits: 'Enter the 6 digits of the code', prove: 'Confirm it with a code', proved: 'Confirmed by a code' },
    operator: 'About you',
  },
};

const given = {
  ...{ 'run-by': 'person', naming: 'unnamed', where: 'shop', 'sells-online': 'no', residential: 'no' },
  ...{ 'needs-licence': 'no', delivery: 'counter' },
};
const anAddress = () => `${crypto.randomUUID()}@mail.example`;

for (const javaScriptEnabled of [true, false])
  for (const locale of ['zh', 'en'] as const)
    test.describe(`${locale}, ${javaScriptEnabled ? 'with the module' : 'without scripts'}`, () => {
      test.use({ javaScriptEnabled });
      test.slow();

      test(
        'an address is confirmed by the code that was sent there, and can be changed before',
        locale === 'zh' ? onPhone : {},
        async ({ page }) => {
          const say = words[locale];
          const [wrongAddress, email] = [anAddress(), anAddress()];
          await begin(page, locale, wrongAddress);
          await expect(page.locator('main')).toContainText(wrongAddress);
          if (javaScriptEnabled) await expectAccessible(page);
          await page.getByRole('link', { name: say.change }).click();
          await page.getByLabel(say.email).fill(email);
          await page.getByRole('button', { name: buttons[locale].next }).click();
          await expectHeading(page, say.title);
          await expect(page.locator('main')).toContainText(email);

          const code = page.getByRole('textbox', { name: say.code });
          await page.getByRole('button', { name: say.confirm }).click();
          await expect(alarmOn(page)).toContainText(say.digits);
          await code.fill((await codeSentTo(wrongAddress)).replaceAll(' ', ''));
          await page.getByRole('button', { name: say.confirm }).click();
          await expect(alarmOn(page)).toContainText(say.wrong);
          if (javaScriptEnabled) await expectAccessible(page);
          const first = await codeSentTo(email);
          await page.getByRole('button', { name: say.again }).click();
          await expect(alarmOn(page)).toHaveCount(0);
          await expect.poll(() => codeSentTo(email)).not.toBe(first);
          await confirmAddress(page, locale);
          await expectHeading(page, say.next);
        },
      );

      test('what is left for later is confirmed before the application is sent', async ({ page }) => {
        const say = words[locale];
        await begin(page, locale, anAddress());
        await page.getByRole('link', { name: say.later }).click();
        await expectHeading(page, say.next);
        await answerAll(page, locale, given);
        await expect(page.getByRole('button', { name: buttons[locale].submit })).toHaveCount(0);
        await page.getByRole('link', { name: say.prove }).click();
        await confirmAddress(page, locale);
        await expect(page).toHaveURL(/\/submission/);
        await expect(page.getByText(say.proved)).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole('button', { name: buttons[locale].submit }).click();
        await page.waitForURL('**/receipt');
      });
    });

test('the address with which somebody signs in needs no code', async ({ page }) => {
  const email = await signInAsNewcomer(page);
  await page.goto(paths.startApplication('zh', 'individual-business-registration'));
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await expectHeading(page, words.zh.operator);
  await expect(page.getByLabel(words.zh.email)).toHaveValue(email);
  await answerAll(page, 'zh', given, undefined, /\/pages\/home/);
});

/** Answers the first page with this address, in a language; ends where its code is asked for. */
async function begin(page: Page, locale: Locale, email: string): Promise<void> {
  await signInAsNewcomer(page);
  await page.goto(paths.startApplication(locale, 'individual-business-registration'));
  await page.getByRole('button', { name: buttons[locale].begin }).click();
  await page.waitForURL('**/pages/**');
  await answerAll(page, locale, { ...given, email }, undefined, /\/proofs\//);
  await expectHeading(page, words[locale].title);
}
