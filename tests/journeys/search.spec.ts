import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { badSearches } from '#tests/support/bad-searches.ts';
import { expectAccessible, test, widthOf } from '#tests/support/test.ts';

const languages = [
  { language: 'zh', label: '搜索服务', typed: '居住', service: '居住证申领', clear: '清除' },
  { language: 'en', label: 'Search services', typed: 'residence p', service: 'Residence permit', clear: 'Clear' },
] as const;

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const active = (page: Page) => page.locator('[role=option][aria-selected=true]');

for (const { language, label, typed, service, clear } of languages) {
  for (const path of ['', '/services']) {
    test(
      `/${language}${path}: suggestions are reached, left and followed with the keys alone`,
      widthOf[language],
      async ({ page }) => {
        await page.goto(`/${language}${path}`);
        const field = page.getByRole('combobox', { name: label });
        await field.focus();
        // Typed at once: a slow machine would also ask for a part of it, with other suggestions.
        await page.keyboard.insertText(typed);
        await expect(options(page).first()).toContainText(service);
        await expect(field).toHaveAttribute('aria-expanded', 'true');
        await expect(page.getByRole('status')).toContainText(String(await options(page).count()));
        await expectAccessible(page);

        await page.keyboard.press('ArrowDown');
        await expect(active(page)).toContainText(service);
        await expect(field).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '');
        await page.keyboard.press('End');
        await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
        await page.keyboard.press('ArrowDown');
        await expect(field).not.toHaveAttribute('aria-activedescendant');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Home');
        await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');

        await page.keyboard.press('Escape');
        await expect(field).toHaveAttribute('aria-expanded', 'false');
        await expect(field).toHaveValue(typed);
        await expect(field).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await expect(options(page).first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(service);
      },
    );
  }

  test(
    `${language}: a finger or a mouse chooses too, and earlier searches are forgotten when told so`,
    widthOf[language],
    async ({ page, hasTouch }) => {
      await page.goto(`/${language}/services?q=${typed}`);
      await expect(page.locator('mark').first()).toHaveText(new RegExp(typed.split(' ')[0] ?? '', 'i'));
      await page.goto(`/${language}`);
      const field = page.getByRole('combobox', { name: label });
      await (hasTouch ? field.tap() : field.click());
      await expect(options(page)).toHaveText(new RegExp(typed));
      await page.getByRole('button', { name: clear, exact: true }).click();
      await expect(options(page)).toHaveCount(0);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);

      const answered = page.waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === typed);
      await field.pressSequentially(typed);
      await answered;
      const choice = options(page).filter({ hasText: service }).first();
      await (hasTouch ? choice.tap() : choice.click());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(service);
    },
  );
}

test('what is still being composed is not searched, and its Enter sends nothing', async ({ page }) => {
  await page.goto('/zh');
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('suggestions') && asked.push(request.url()));
  const field = page.getByRole('combobox', { name: '搜索服务' });
  await field.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'ju zhu', selectionStart: 6, selectionEnd: 6 });
  await expect(field).toHaveValue('ju zhu');
  await field.evaluate((input) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true })),
  );
  await client.send('Input.insertText', { text: '居住' });
  await expect(options(page).first()).toContainText('居住证申领');
  expect(asked.map((url) => new URL(url).searchParams.get('q'))).toEqual(['居住']);
});

test('who mistypes is asked whether they meant it otherwise', async ({ page }) => {
  await page.goto('/en/services?q=pasport');
  await page.getByText('Did you mean').getByRole('link', { name: 'passport' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('passport');
  await expect(page.getByText('Did you mean')).toHaveCount(0);
});

test('a sensitive search is answered, and leaves nothing on the device', async ({ page }) => {
  await page.goto('/zh/services?q=离婚');
  await expect(page.getByRole('link', { name: '离婚登记' }).first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one searches, narrows, and is offered what to drop where nothing is left', async ({ page }) => {
    await page.goto('/zh');
    await page.locator('#q').fill('居住证');
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page.locator('mark', { hasText: '居住证' }).first()).toBeVisible();

    await page.goto('/zh/services?q=护照&audience=business&event=travel');
    const drop = page.getByRole('link', { name: /去掉“谁来办：企业”，有 \d+ 项服务/ });
    await drop.click();
    await expect(page).toHaveURL(/event=travel/);
    await expect(page).not.toHaveURL(/audience/);
    await expect(page.getByRole('link', { name: '普通护照签发' })).toBeVisible();
  });

  test('a filter that cannot be read, and a search too long, are told of in the reader’s language', async ({
    page,
  }) => {
    await page.goto('/zh/services?q=居住证&department=<b>');
    await expect(page.getByText('有一个筛选条件无法识别')).toBeVisible();
    await page.goto(`/en/services?q=${'a'.repeat(10_240)}`);
    await expect(page.getByText('only its first 200 characters were used')).toBeVisible();
  });
});

test('the suggestions’ script is no framework', ({}, { annotations }) => {
  const bytes = brotliCompressSync(readFileSync('public/modules/suggest.js')).length;
  annotations.push({ type: 'suggest.js, brotli', description: `${bytes} bytes` });
  expect(bytes).toBeLessThanOrEqual(6 * 1024);
});

test('a search that nobody means is answered, or refused with a reason', async ({ request }) => {
  for (const [name, search] of Object.entries(badSearches)) {
    for (const address of ['/zh/services', '/en/services', '/api/search/suggestions'])
      expect((await request.get(`${address}?${search}`)).status(), `${name} at ${address}`).toBe(200);
    const answer = await request.get(`/api/search?${search}`);
    expect(answer.status(), name).toBe(name.includes('filters') ? 400 : 200);
    expect(await answer.json(), name).toHaveProperty(answer.ok() ? 'services' : 'message');
  }
  const long = await request.get(`/zh/services?${badSearches['1,500 Chinese characters']}`);
  expect(await long.text()).toContain('只用了前 200 个字');
  const tooLong = await request.get(`/zh/services?q=${'居'.repeat(10_240)}`);
  expect(tooLong.status()).toBe(431);
  expect(await tooLong.text()).toContain('<h1>');
});

test('whatever is typed, the answer names nobody’s words in the log', async ({ request }) => {
  const log = process.env['TEST_PORTAL_LOG'];
  const canary = '林小雨的秘密';
  const typed = [canary, `${canary}%00%07`, `${canary}%ED%A0%80`, `<b>${canary}`, `${canary}&online=<b>&page=9e9`];
  for (const q of typed)
    for (const address of ['/zh/services?', '/api/search?', '/api/search/suggestions?'])
      expect((await request.get(`${address}q=${q}`)).status(), `${address}${q}`).toBeLessThan(500);
  const refused = await request.get('/api/search?locale=en&q=x&audience=<b>');
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toEqual({ message: expect.stringContaining('A filter cannot be read') });
  if (log) expect(readFileSync(log, 'utf8')).not.toContain(canary);
});
