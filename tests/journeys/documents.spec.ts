import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { signedVector } from '#lib/documents/foreign/foreign.testing.ts';
import { expectAccessible, onPhone, signInAs, test } from '#tests/support/test.ts';
import { readCode, showCode, verdict, verifyOffline } from '#tests/support/verify.ts';

/** Opens the licence that 林小雨 holds in the demonstration. */
async function openLicence(page: Page): Promise<void> {
  await signInAs(page, '林小雨');
  await page.goto('/zh/account/documents');
  await page.getByRole('link', { name: '养犬登记证、犬牌' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '养犬登记证、犬牌' })).toBeVisible();
}

test('a licence is held in hand; its code verifies without a network', onPhone, async ({ page, context }, info) => {
  await openLicence(page);
  await expectAccessible(page);
  const code = await readCode(page, info);
  await context.clearCookies();
  await verifyOffline(page);
  await expectAccessible(page);
  await showCode(page, code);
  await expect(verdict(page)).toContainText('有效');
  await expect(verdict(page)).toContainText('林小雨');
  await expect(verdict(page)).not.toContainText('证件号码');
  await showCode(
    page,
    code.replace(/\.(.)/, (all) => `${all}A`),
  );
  await expect(verdict(page)).toContainText(/不可信|读不出/);
  await context.setOffline(false);
});

test('a PDF is verified, and one byte changed is found', async ({ page }) => {
  await openLicence(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 PDF' }).click(),
  ]);
  const pdf = readFileSync(await download.path());
  await page.goto('/zh/verification');
  const check = async (buffer: Buffer) => {
    await page.getByLabel('或者选择 PDF 文件').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: '核验', exact: true }).click();
  };
  await check(pdf);
  await expect(verdict(page)).toContainText('有效');
  const altered = Buffer.from(pdf);
  altered[1000] = (altered[1000] ?? 0) ^ 1;
  await check(altered);
  await expect(verdict(page)).toContainText('内容被改动');
});

test('a W3C credential of another issuer is checked without a network, and said not to be ours', async ({
  page,
  context,
}) => {
  await page.goto('/zh/verification');
  const part = page.waitForResponse(/\/modules\/foreign/);
  await page.getByLabel('文书的文本或链接').focus();
  await (await part).finished();
  await context.setOffline(true);
  const check = async (text: string) => {
    await page.getByLabel('文书的文本或链接').fill(text);
    await page.getByRole('button', { name: '核验', exact: true }).click();
  };
  await check(signedVector);
  await expect(verdict(page)).toContainText('签名相符，但不是本市签发');
  await expect(verdict(page)).toContainText('https://vc.example/issuers/5678');
  await expect(verdict(page)).toContainText('alumniOf: The School of Examples');
  await check(signedVector.replace('School', 'schooI'));
  await expect(verdict(page)).toContainText('不可信：签名与内容不符');
  await check('{}');
  await expect(verdict(page)).toContainText('读不出文书');
  await context.setOffline(false);
  await check(signedVector);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a part is shown by a link, the look is seen, and the link is stopped', async ({ page }) => {
    await openLicence(page);
    const licence = page.url();
    await page.getByRole('link', { name: '授权查看' }).click();
    await page.getByRole('button', { name: '生成链接' }).click();
    await expect(page).toHaveTitle(/^错误：/);
    await page.getByLabel('持有人').check();
    await page.getByLabel('7 天').check();
    await page.getByLabel('给谁看，做什么用').fill('租房给房东看');
    await page.getByRole('button', { name: '生成链接' }).click();
    const link = (await page.getByRole('link', { name: /\/verification\// }).textContent()) ?? '';

    const theirs = await page.context().newPage();
    await theirs.goto(new URL(link).pathname);
    await expect(verdict(theirs)).toContainText('有效');
    await expect(verdict(theirs)).toContainText('林小雨');
    await expect(verdict(theirs)).not.toContainText('证件号码');

    await page.goto(licence);
    await expect(page.getByText('看过 1 次').first()).toBeVisible();
    await page.getByRole('button', { name: '停止授权（租房给房东看）' }).first().click();
    await theirs.reload();
    await expect(theirs.getByText('这个链接已经到期或者停止')).toBeVisible();
  });

  test('what is pasted is verified by the server', async ({ page }) => {
    await page.goto('/en/verification');
    await page.getByLabel('Text or link of the document').fill('eyJhbGciOiJFUzI1NiJ9.e30.AA~');
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await expect(verdict(page)).toContainText('Not readable');
  });

  test('a W3C credential of another issuer is checked by the server, pasted or as a file', async ({ page }) => {
    await page.goto('/en/verification');
    await page.getByLabel('Text or link of the document').fill(signedVector);
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await expect(verdict(page)).toContainText('The signature fits, but this city did not issue it');
    await expect(verdict(page)).toContainText('https://vc.example/issuers/5678');
    const buffer = Buffer.from(signedVector.replace('"validFrom"', '"validUntil": "2022", "validFrom"'));
    await page
      .getByLabel('Or choose the PDF file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await expect(verdict(page)).toContainText('Not a well-formed W3C credential');
    await expect(verdict(page)).toContainText('validUntil must be a date and time');
  });
});
