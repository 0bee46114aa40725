import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, test, widthOf } from '#tests/support/test.ts';

const languages = [
  {
    language: 'zh',
    live: '会发送的内容',
    turnOff: '关闭按浏览推荐',
    turnOn: '开启按浏览推荐',
    empty: '还没有看过指南',
    ledger: '公开账本',
    simulated: '模拟',
  },
  {
    language: 'en',
    live: 'What would be sent',
    turnOff: 'Turn off recommendations',
    turnOn: 'Choose from my visit',
    empty: 'No guide has been read in this tab',
    ledger: 'The public ledger',
    simulated: 'simulated',
  },
] as const;

/** Simulates leaving by an entered address. Each list here is the day's first. */
const sendAgain = (page: Page) => page.evaluate(() => localStorage.removeItem('usage-sent'));

/** A device sends once a day: the day must not change in the middle of a test. */
test.beforeEach(({ context }) => context.clock.setFixedTime(new Date()));

const shown = (page: Page, live: string) => page.getByRole('region', { name: live });

for (const { language, live, turnOff, turnOn, empty, ledger, simulated } of languages)
  test(
    `${language}: everyone sees the very bytes of their own device, the ledger, and how to stop it`,
    widthOf[language],
    async ({ page }) => {
      await page.goto(`/${language}/recommendations`);
      await expect(page.getByRole('status')).toContainText(empty);
      await page.goto(`/${language}/services/residence-permit`);
      await page.goto(`/${language}/services/birth-certificate`);
      await page.goto(`/${language}/recommendations`);
      await expect(page.getByRole('status')).not.toContainText('53');
      await sendAgain(page);
      await page.reload();
      await expect(shown(page, live)).toHaveText('{"services":["birth-certificate","residence-permit"]}');
      await expect(page.getByRole('status')).toContainText('53');
      await page.getByRole('heading', { name: ledger }).click();
      await expect(page.getByRole('row').filter({ hasText: simulated }).first()).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('button', { name: turnOff }).click();
      await expect(page.getByRole('button', { name: turnOn })).toBeFocused();
      await expect(shown(page, live)).toHaveText('—');
      expect(await page.evaluate(() => sessionStorage.getItem('visits'))).toBeNull();
    },
  );

test('what is shown is what is sent', async ({ page }) => {
  const sent: (string | null)[] = [];
  page.on('request', (request) => request.url().endsWith('/api/usage') && sent.push(request.postData()));
  await page.goto('/zh/services/birth-certificate');
  await page.goto('/zh/recommendations');
  const bytes = await shown(page, '会发送的内容').textContent();
  await page.goto('/zh/services/birth-certificate');
  await sendAgain(page);
  sent.length = 0;
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => sent).toEqual([bytes]);
});

test('each release can be fetched, and hashes to what the ledger says', async ({ request }) => {
  const ledger = (await (await request.get('/api/recommendations/ledger')).json()) as {
    week: string;
    sha256: string;
    simulated: boolean;
  }[];
  expect(ledger.length).toBeGreaterThanOrEqual(6);
  expect(ledger.filter(({ simulated }) => simulated)).toHaveLength(6);
  for (const { week, sha256 } of ledger.slice(0, 2)) {
    const text = await (await request.get(`/api/recommendations/ledger/${week}`)).body();
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  }
  for (const none of ['2020-01-06', 'nonsense', '2026-13-77'])
    expect((await request.get(`/api/recommendations/ledger/${none}`)).status()).toBe(404);
});

test('without JavaScript the page says so, and shows an example', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/zh/recommendations');
  await expect(page.getByRole('status')).toContainText('什么也不发送');
  await expect(shown(page, '会发送的内容')).toHaveText('{"services":["birth-certificate","residence-permit"]}');
  await expect(page.getByRole('button', { name: '关闭按浏览推荐' })).toHaveCount(0);
  await page.context().close();
});

test('the privacy page and every footer lead here', async ({ page }) => {
  await page.goto('/zh/privacy');
  await page.getByRole('link', { name: '看这台设备会发送什么' }).click();
  await expect(page).toHaveURL(/\/zh\/recommendations$/);
  await expect(page.getByRole('contentinfo').getByRole('link', { name: '推荐怎么来' })).toBeVisible();
});
