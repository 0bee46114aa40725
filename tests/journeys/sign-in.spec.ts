import { expect, type Page } from '@playwright/test';
import { identityProviderUrl } from '#tests/support/addresses.ts';
import { letterTo } from '#tests/support/letters.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

/** An address nobody had before, in a network of its own: the limit on codes counts both. */
const newcomer = () => {
  const number = crypto.randomUUID();
  const network = `10.${[0, 1, 2].map(() => Math.floor(Math.random() * 256)).join('.')}`;
  return { email: `${number}@people.example`, headers: { 'x-forwarded-for': network } };
};

const codeIn = (letter: string): string => /\d{4} \d{4}/.exec(letter)?.[0] ?? '';

async function askForCode(page: Page, email: string): Promise<void> {
  await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.waitForURL('**/sign-in/code');
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a newcomer signs in with the code from their e-mail, and comes back to where they were', async ({ page }) => {
      const { email, headers } = newcomer();
      await page.setExtraHTTPHeaders(headers);
      await askForCode(page, email);
      await expect(page.getByText(email)).toBeVisible();
      expect(page.url()).not.toContain('@');

      await page.getByLabel('验证码').fill('0000 0000');
      await page.getByRole('button', { name: '登录' }).click();
      await expect(page.getByText('验证码不对，或者已经失效')).toBeVisible();
      await page.getByLabel('验证码').fill(codeIn(await letterTo(email)));
      await page.getByRole('button', { name: '登录' }).click();

      await page.waitForURL('**/zh/account');
      await expect(page.getByText(email)).toBeVisible();
    });

    test('a person signs in through the city’s identity provider', async ({ page }) => {
      test.skip(Boolean(process.env['PORTAL_URL']), 'the identity provider belongs to the tests’ own portal');
      await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
      await page.getByRole('button', { name: '使用统一身份认证登录' }).click();
      await page.waitForURL(`${identityProviderUrl}/**`);
      const { email } = newcomer();
      await page.locator('input[name=login]').fill(email);
      await page.locator('input[name=password]').fill('any');
      await page.locator('button[type=submit]').click();
      await page.locator('button[type=submit]').click();
      await page.waitForURL('**/zh/account');
      await expect(page.getByText(email)).toBeVisible();
    });
  });

test('a wrong address is explained beside the field, and what was typed stays', async ({ page }) => {
  await page.goto('/en/sign-in');
  await page.getByLabel('E-mail address').fill('lin at example');
  await page.getByRole('button', { name: 'Send the code' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a full e-mail address');
  await expect(page.getByLabel('E-mail address')).toHaveValue('lin at example');
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
});

test('signing out ends the session', async ({ page }) => {
  await signInAs(page, '林小雨');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.waitForURL('**/zh');
  await page.goto('/zh/account');
  await expect(page).toHaveURL(/sign-in\?next=%2Fzh%2Faccount/);
});

test('the session’s cookie is out of reach of scripts and of other sites', async ({ page, context }) => {
  await signInAs(page, '林小雨');
  const session = (await context.cookies()).find(({ name }) => name.endsWith('tongban.sessionToken'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('a page about a person is never kept, and runs no script but ours', async ({ page }) => {
  await signInAs(page, '林小雨');
  const response = await page.goto('/zh/account');
  const headers = response?.headers() ?? {};
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+';/);
  await expectAccessible(page);
});

test('a person keeps their details, which stay when a number is wrong', async ({ page }) => {
  const { email, headers } = newcomer();
  await page.setExtraHTTPHeaders(headers);
  await askForCode(page, email);
  await page.getByLabel('验证码').fill(codeIn(await letterTo(email)));
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL('**/zh/account');

  await page.getByLabel('姓名').fill('白玉兰');
  await page.getByLabel('身份证号').fill('539901198801010012');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert')).toContainText('身份证号');
  await expect(page.getByLabel('姓名')).toHaveValue('白玉兰');
  await expectAccessible(page);
});
