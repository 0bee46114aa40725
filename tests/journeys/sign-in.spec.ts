import { expect, type Page } from '@playwright/test';
import { residentIdFault } from '#lib/identifiers/resident-id.ts';
import { identityProviderUrl } from '#tests/support/addresses.ts';
import { aNewcomer, askForCode, enterCode, signInAsNewcomer } from '#tests/support/newcomer.ts';
import { atEveryWidth, expectAccessible, moduleCame, onPhone, signInAs, test } from '#tests/support/test.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test(
      'a newcomer signs in with the code from their e-mail, and comes back to where they were',
      atEveryWidth,
      async ({ page }) => {
        const newcomer = aNewcomer();
        await askForCode(page, newcomer);
        await expect(page.getByText(newcomer.email)).toBeVisible();
        expect(page.url()).not.toContain('@');

        await page.getByRole('textbox', { name: '验证码' }).fill('0000 0000');
        await page.getByRole('button', { name: '登录', exact: true }).click();
        await expect(page.getByText('验证码不对，或者已经失效')).toBeVisible();
        await enterCode(page, newcomer);
        await expect(page.getByText(newcomer.email)).toBeVisible();
      },
    );

    test('a person signs in through the city’s identity provider', async ({ page }) => {
      test.skip(Boolean(process.env['PORTAL_URL']), 'the identity provider belongs to the tests’ own portal');
      await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
      const { email } = aNewcomer();
      await signInAtProvider(page, email);
      await expect(page.getByText(email)).toBeVisible();
    });
  });

test('who comes from the identity provider is themselves, whoever was signed in on the browser', async ({
  page,
  context,
}) => {
  test.skip(Boolean(process.env['PORTAL_URL']), 'the identity provider belongs to the tests’ own portal');
  await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
  const before = await signInAsNewcomer(await context.newPage());
  const { email } = aNewcomer();
  await signInAtProvider(page, email);
  await expect(page.getByText(email)).toBeVisible();
  await expect(page.getByText(before)).toBeHidden();
});

test('a wrong address is explained beside the field, and what was typed stays', onPhone, async ({ page }) => {
  await page.goto('/en/sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('lin at example');
  await page.getByRole('button', { name: 'Send the code' }).click();
  await expect(page.getByRole('group', { name: 'There is a problem' })).toContainText('Enter a full e-mail address');
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('lin at example');
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
});

test('the large text can be chosen on the page that signing in leads to', atEveryWidth, async ({ page }) => {
  await signInAs(page, '林小雨');
  await page.getByRole('button', { name: '大字' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-elder', '');
});

test('signing out ends the session', async ({ page }) => {
  await signInAs(page, '林小雨');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.waitForURL('**/zh');
  await page.goto('/zh/account');
  await expect(page).toHaveURL(/sign-in\?next=%2Fzh%2Faccount/);
});

test('the icon stays while page follows page, and a browser that was told of none finds it too', async ({ page }) => {
  const newcomer = aNewcomer();
  await page.goto('/zh/sign-in');
  const icon = await page.locator('link[rel=icon]').evaluateHandle((link) => link);
  await page.setExtraHTTPHeaders(newcomer.headers);
  await page.getByRole('textbox', { name: '电子邮箱' }).fill(newcomer.email);
  await moduleCame(page);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await expect(page).toHaveTitle(/验证码/);
  expect(await icon.evaluate((link) => link.isConnected)).toBe(true);
  expect(await page.locator('link[rel=icon]').count()).toBe(1);

  const unnamed = await page.request.get('/favicon.ico');
  expect(unnamed.headers()['content-type']).toContain('image/svg+xml');
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
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  await expectAccessible(page);
});

test('a person keeps their details, which stay when a number is wrong', onPhone, async ({ page }) => {
  await signInAsNewcomer(page);

  await page.getByRole('textbox', { name: '姓名' }).fill('白玉兰');
  await page.getByRole('textbox', { name: '身份证号' }).fill('539901198801010012');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('group', { name: '请改正以下内容' })).toContainText('身份证号');
  await expect(page.getByRole('textbox', { name: '姓名' })).toHaveValue('白玉兰');
  await expect(page.getByRole('textbox', { name: '身份证号' })).toHaveValue('539901198801010012');
  await expectAccessible(page);

  await page.getByRole('textbox', { name: '身份证号' }).fill(someonesNumber());
  await page.getByRole('textbox', { name: '手机号码' }).fill('138');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('group', { name: '请改正以下内容' })).toContainText('手机');
  await page.getByRole('textbox', { name: '手机号码' }).fill('13800138000');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await expect(page.getByText(/已保存：5399/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '身份证号' })).toHaveValue('');
});

/** From the sign-in page to one's own details; the provider accepts any name. */
async function signInAtProvider(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: '使用统一身份认证登录' }).click();
  await page.waitForURL(`${identityProviderUrl}/**`);
  await page.locator('input[name=login]').fill(email);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('button[type=submit]').click();
  await page.waitForURL('**/zh/account');
}

/** A resident ID number that no other journey gives. */
function someonesNumber(): string {
  const start = `53990119880101${String(Math.floor(Math.random() * 1000)).padStart(3, '0')}`;
  return [...'0123456789X'].map((last) => start + last).find((number) => !residentIdFault(number)) ?? '';
}
