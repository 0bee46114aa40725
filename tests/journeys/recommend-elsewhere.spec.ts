import { expect, type Page } from '@playwright/test';
import type { NamedService } from '#app/_parts/recommendations/named-services.ts';
import type { WeightsFile } from '#lib/recommendations/model/weights-file.ts';
import { layoutShift } from '#tests/support/layout-shift.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { answerPermit, startPermit, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, onPhone, signInAs, test, widthOf } from '#tests/support/test.ts';

const languages = {
  zh: { title: '您可能还要办', popular: '全市公布的访问总数', forYou: '按您这次看过的指南推荐', off: '关闭按浏览推荐' },
  en: {
    title: 'You may also need',
    popular: 'released totals of the whole city',
    forYou: 'From the guides you read on this visit',
    off: 'Turn off recommendations',
  },
};

const list = (page: Page, title: string) => page.getByRole('region', { name: title });
const names = (page: Page, title: string) => list(page, title).getByRole('listitem').getByRole('link').allInnerTexts();

/** A portal that has just started answers without waiting for the releases; soon it has them. */
test.beforeEach(async ({ request }) => {
  const home = async () => (await request.get('/zh')).text();
  await expect.poll(home).toContain('按全市公布的访问总数排列');
});

for (const language of ['zh', 'en'] as const)
  for (const [where, path] of [
    ['home', ''],
    ['a search that finds nothing', '/services?q=qqzzxx'],
  ] as const)
    test(
      `${language}, ${where}: what people look at leads on, then what this visit read, until the reader says no`,
      widthOf[language],
      async ({ page }) => {
        const { title, popular, forYou, off } = languages[language];
        await page.goto(`/${language}${path}`);
        await expect(list(page, title)).toContainText(popular);
        await expect(list(page, title).getByRole('listitem')).toHaveCount(5);
        expect(await layoutShift(page)).toBe(0);
        await expectAccessible(page);
        const forAll = await names(page, title);

        await page.goto(`/${language}/services/food-business-licence`);
        await page.goto(`/${language}${path}`);
        await expect(list(page, title)).toContainText(forYou);
        expect(await names(page, title)).not.toEqual(forAll);
        expect(await list(page, title).locator('li p').allInnerTexts()).not.toContain('');
        expect(await layoutShift(page)).toBe(0);

        await list(page, title).getByRole('button', { name: off }).click();
        await expect(list(page, title)).not.toContainText(forYou);
        expect(await names(page, title)).toEqual(forAll);
      },
    );

test('the home page does not repeat what it names already', async ({ page }) => {
  await page.goto('/zh');
  await expect(list(page, '您可能还要办')).toContainText('全市公布的访问总数');
  const needed = await list(page, '大家常办').getByRole('link').allInnerTexts();
  for (const name of await names(page, '您可能还要办')) expect(needed).not.toContain(name);
});

test('the home page names what people visit most and what rises, by the release, without JavaScript too', async ({
  browser,
  request,
}) => {
  const { items, popularity, rising } = (await (await request.get('/api/recommendations')).json()) as WeightsFile;
  const named = (await (await request.get('/api/recommendations/zh')).json()) as Record<string, NamedService>;
  const visits = [...Buffer.from(popularity, 'base64').entries()];
  const forCitizens = (item: number) => {
    const service = named[items[item] ?? ''];
    return service?.isShown && service.audience.includes('citizen') ? [service.name] : [];
  };
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/zh');
  const needed = list(page, '大家常办');
  const shown = await needed.getByRole('listitem').getByRole('link').allInnerTexts();
  expect(shown).toHaveLength(8);
  const visitsOf = (isListed: boolean) =>
    visits.flatMap(([item, much]) =>
      forCitizens(item).flatMap((name) => (shown.includes(name) === isListed ? much : [])),
    );
  // The packed byte is coarser than the count: any of equal items may be listed.
  expect(Math.min(...visitsOf(true))).toBeGreaterThanOrEqual(Math.max(...visitsOf(false)));
  // A rise is not shown any more once another week is over.
  const [rises] = rising.flatMap(forCitizens);
  const risesNow = needed.getByText('看的人比往常多');
  await (rises ? expect(risesNow).toContainText(rises) : expect(risesNow).toHaveCount(0));
  await expect(needed).toContainText('演示：访问是模拟的');
  await page.context().close();
});

for (const path of ['', '/services?q=qqzzxx'])
  test(`without JavaScript /zh${path} leads on all the same`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`/zh${path}`);
    await expect(list(page, '您可能还要办').getByRole('listitem')).toHaveCount(5);
    await expect(list(page, '您可能还要办').getByRole('button')).toHaveCount(0);
    await page.context().close();
  });

test('after an application its receipt leads on, and still does once the reader acts', onPhone, async ({ page }) => {
  await signInAsNewcomer(page);
  await page.goto('/zh/services/driving-licence-renewal');
  await startPermit(page);
  await answerPermit(page);
  await submitPermit(page);
  const receipt = list(page, '您可能还要办');
  await expect(receipt.getByRole('listitem').first()).toBeVisible();
  await page.reload();
  await expect(receipt).toContainText('按您这次看过的指南推荐');
  expect(await layoutShift(page)).toBe(0);
  await expectAccessible(page);
  await receipt.getByRole('button', { name: '关闭按浏览推荐' }).click();
  await expect(receipt).toContainText('已关闭按浏览推荐');
  await page.waitForLoadState('networkidle');
  await receipt.getByRole('button', { name: '开启按浏览推荐' }).click();
  await expect(receipt.getByRole('button', { name: '关闭按浏览推荐' })).toBeVisible();
  await expect(receipt.getByRole('listitem').first()).toBeVisible();
});

test('one list of twenty leaves its last line to chance, and says so', async ({ page }) => {
  await page.addInitScript(() => (Math.random = () => 0.01));
  await page.goto('/zh/services/food-business-licence');
  await page.goto('/zh/services/birth-certificate');
  await expect(list(page, '您可能还要办').getByRole('listitem').last()).toContainText('随机列出的一项');
  await expect(list(page, '您可能还要办').getByRole('listitem')).toHaveCount(5);
});

test('who only looks at the home page and leaves sends nothing', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.url().endsWith('/api/usage') && sent.push(request.url()));
  await page.goto('/zh');
  await expect(list(page, '您可能还要办').getByRole('button')).toBeVisible();
  await page.goto('about:blank');
  await page.waitForTimeout(300);
  expect(sent).toEqual([]);
});

test('a supervisor sees how recommendations fare, and that the demonstration’s figures are simulated', async ({
  page,
}) => {
  await signInAs(page, '吴静怡');
  await page.goto('/zh/staff/recommendations');
  await expect(page.getByRole('heading', { level: 1, name: '推荐效果' })).toBeVisible();
  await expect(page.getByText('这是演示')).toBeVisible();
  await expect(page.getByText('有一周没有按时公布')).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: '按浏览推荐' }).first()).toContainText('%');
  await expectAccessible(page);
});
