import { expect, type Page } from '@playwright/test';
import { expectAccessible, test } from '#tests/support/test.ts';

const languages = ['zh', 'en'];
const kinds = [
  '',
  '/services',
  '/services?q=zzzz',
  '/services?page=2',
  '/services?page=99',
  '/services/residence-permit',
  '/services/ordinary-passport',
  '/services/food-business-licence/form',
  '/life-events',
  '/life-events/birth',
  '/departments',
  '/departments/market',
  '/bundles',
  '/bundles/newborn',
  '/business',
  '/help',
  '/open-data',
  '/no-such-page',
];

/** Errors and policy violations the browser reports while a page is open. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
};

const publicPages = async (page: Page, language: string): Promise<string[]> => {
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  return paths.filter((path) => path.split('/')[1] === language);
};

const foreignScripts = (page: Page) =>
  page.locator('script:not([type="application/ld+json"]):not([src^="/modules/"])').count();

/** Fails where a page is wider than the screen. */
async function expectFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} is wider than ${width}`).toBeLessThanOrEqual(0);
}

for (const language of languages) {
  test(`every public page fits a phone in ${language}, with no script but ours`, async ({ page }) => {
    test.setTimeout(300_000);
    const complaints = complaintsOf(page);
    const pages = await publicPages(page, language);
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['content-security-policy'], path).toContain("script-src 'self'");
      expect(await foreignScripts(page), path).toBe(0);
      expect(await page.locator('h1').count(), path).toBe(1);
      await expectFits(page, 390);
    }
    expect(complaints).toEqual([]);
  });

  for (const path of kinds) {
    test(`/${language}${path} has nothing that shuts people out`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      await expectAccessible(page);
      for (const width of [390, 1280]) await expectFits(page, width);
      // Nothing but the colours is different in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, ['color-contrast']);
    });
  }
}

test('a person finds the residence permit by searching, and how to apply for it', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/zh$/);
  await page.getByRole('combobox', { name: '搜索服务' }).fill('居住证');
  await page.getByRole('search').getByRole('button', { name: '搜索' }).click();
  await page.getByRole('link', { name: '居住证申领' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('居住证申领');
  await expect(page.getByRole('link', { name: '在线申请' }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is paged by plain links, and a page that is no more leads back to one that is', async ({ page }) => {
    await page.goto('/zh/services?page=99');
    await expect(page.getByText(/没有第 99 页，这份列表一共 \d+ 页。/)).toBeVisible();
    await page.getByRole('link', { name: '看最后一页' }).click();
    const pages = page.getByRole('navigation', { name: '翻页' });
    await expect(page.getByRole('region', { name: '服务列表' }).getByRole('heading')).not.toHaveCount(0);
    await expect(pages.getByRole('link', { name: '下一页' })).toHaveCount(0);
    await pages.getByRole('link', { name: '第 1 页', exact: true }).click();
    await expect(page).toHaveURL(/\/zh\/services$/);
    await expect(pages.locator('[aria-current=page]')).toHaveText('1');
  });

  test('filters work and stay when the language changes', async ({ page }) => {
    await page.goto('/zh/services?audience=business&q=许可');
    await page.getByLabel('可网上办').check();
    await page.getByRole('button', { name: '筛选' }).click();
    await expect(page).toHaveURL(/audience=business.*online=yes/);
    await page.getByRole('link', { name: 'Read this page in English' }).first().click();
    await expect(page).toHaveURL(/\/en\/services\?.*audience=business.*online=yes/);
  });
});

test('large text is remembered from page to page', async ({ page }) => {
  await page.goto('/zh/help');
  await page.getByRole('button', { name: '大字' }).first().click();
  await page.goto('/zh');
  await expect(page.locator('html')).toHaveAttribute('data-elder');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
  await page.getByRole('button', { name: '大字' }).first().click();
  await expect(page.locator('html')).not.toHaveAttribute('data-elder');
});

test('what is free in some cases is said to be so in lists, as in its guide', async ({ page }) => {
  await page.goto('/zh/services?q=居住证');
  await expect(page.locator('main li').filter({ hasText: '居住证申领' }).first()).toContainText('部分情形免费');
  await page.goto('/zh/services/residence-permit');
  await expect(page.locator('main')).toContainText('部分情形免费');
});

test('an address that leads nowhere is answered in the reader’s language', async ({ request }) => {
  const chinese = await request.get('/zh/services/no-such-service');
  expect(chinese.status()).toBe(404);
  expect(await chinese.text()).toContain('没有找到这个页面');
  for (const address of ['/elsewhere', '/elsewhere/further/on']) {
    const english = await request.get(address, { headers: { 'Accept-Language': 'en-GB,en' } });
    expect(english.status()).toBe(404);
    expect(await english.text()).toContain('Page not found');
    const other = await request.get(address, { headers: { 'Accept-Language': 'fr' } });
    expect(await other.text()).toContain('没有找到这个页面');
  }
});

const oddities = [
  '',
  '%00%07',
  '%ED%A0%80',
  '%',
  '<script>alert(1)</script>',
  '证'.repeat(1000),
  '&page=-1',
  '&page=9e99',
  '&audience=<b>',
];
for (const address of ['/zh/services', '/api/search']) {
  test(`whatever is typed gets an answer from ${address}`, async ({ request }) => {
    for (const typed of oddities) {
      const response = await request.get(`${address}?q=${typed}`);
      expect(response.status(), typed.slice(0, 20)).toBeLessThan(500);
      if (address === '/zh/services') expect(await response.text()).not.toContain('<script>alert');
    }
  });
}

test('a guide tells what the national catalogue asks of it, and what is not certain', async ({ page }) => {
  const basis = page.locator('#basis');
  await page.goto('/zh/services/food-business-licence');
  for (const [term, value] of [
    ['权力来源', '法定本级行使'],
    ['行使层级', '市级'],
    ['服务对象', '企业法人'],
    ['办件类型', '承诺件'],
    ['办理形式', '在线申请、窗口办理'],
    ['网办深度', '全程网办'],
    ['进驻政务大厅', '是'],
  ] as const)
    await expect(basis.locator('dl > div', { hasText: term }).locator('dd')).toHaveText(value);
  await page.goto('/en/services/birth-household-registration');
  await expect(basis).toContainText(/Joint bodies.*Health/s);
  await page.goto('/en/services/resident-medical-insurance');
  await expect(page.locator('#fee')).toContainText('We are still checking that this is free');
  await page.goto('/en/services/divorce-registration');
  await expect(page.locator('#time')).not.toContainText('stricter than the law');
});
