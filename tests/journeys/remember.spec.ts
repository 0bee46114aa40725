import { expect, type BrowserContext, type Page } from '@playwright/test';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { layoutShift } from '#tests/support/layout-shift.ts';
import { expectAccessible, test, widthOf } from '#tests/support/test.ts';

const languages = [
  {
    language: 'zh',
    choice: '在这台设备上记住我看过的指南',
    live: '这台设备现在记着的指南',
    permit: '居住证申领',
    title: '您可能还要办',
    longer: '按这台设备 30 天内看过的指南推荐',
    turnOff: '关闭按浏览推荐',
    forgotten: '全部删掉了',
  },
  {
    language: 'en',
    choice: 'Remember what I read on this device for 30 days',
    live: 'Guides that this device remembers now',
    permit: 'Residence permit',
    title: 'You may also need',
    longer: 'From the guides you read in the last 30 days',
    turnOff: 'Turn off recommendations',
    forgotten: 'Everything that was remembered is deleted',
  },
] as const;

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('history'));
const keptGuides = async (page: Page) => (JSON.parse((await kept(page)) ?? '[]') as string[][]).map(([id]) => id);
const now = new Date();
const dayBefore = (days: number) => addDays(dayOf(now), -days);

/** The day must not change in the middle of a test. */
test.beforeEach(({ context }) => context.clock.setFixedTime(now));

/** Stores a history as if it had been read earlier. */
const remembering = (context: BrowserContext, ...history: [string, string][]) =>
  context.addInitScript((text) => {
    if (!sessionStorage.getItem('began')) localStorage.setItem('history', text);
    sessionStorage.setItem('began', 'yes');
  }, JSON.stringify(history));

for (const { language, choice, live, permit, title, longer, turnOff, forgotten } of languages)
  test(
    `${language}: who chooses so is remembered beyond the visit, on the device alone, until they say no`,
    widthOf[language],
    async ({ page, context }) => {
      await page.goto(`/${language}/services/residence-permit`);
      await expect(page.getByRole('region', { name: title }).getByRole('button')).toBeVisible();
      expect(await kept(page), 'nothing is kept that nobody chose').toBeNull();
      await page.goto(`/${language}/recommendations`);
      await page.getByRole('checkbox', { name: choice }).check();
      await expect(page.getByRole('region', { name: live }).getByRole('link', { name: permit })).toBeVisible();
      await expectAccessible(page);

      // A second visit in a tab of its own.
      const later = await context.newPage();
      await later.goto(`/${language}/services/birth-certificate`);
      await expect(later.getByRole('region', { name: title })).toContainText(longer);
      expect(await layoutShift(later)).toBe(0);
      expect(await keptGuides(later)).toEqual(['residence-permit', 'birth-certificate']);
      expect(await later.evaluate(() => sessionStorage.getItem('visits'))).toBe('["birth-certificate"]');
      await later.goto(`/${language}/recommendations`);
      await expect(later.getByRole('checkbox', { name: choice })).toBeChecked();
      await expect(later.getByRole('region', { name: live }).getByRole('link')).toHaveCount(2);
      expect(await layoutShift(later)).toBe(0);

      await later.getByRole('checkbox', { name: choice }).uncheck();
      await expect(later.getByText(forgotten)).toBeVisible();
      expect(await kept(later), 'everything is gone at once').toBeNull();
      await later.getByRole('checkbox', { name: choice }).check();
      await later.getByRole('button', { name: turnOff }).click();
      await expect(later.getByRole('checkbox', { name: choice })).toBeDisabled();
      expect(await kept(later), 'who wants no recommendations is not remembered').toBeNull();
    },
  );

test('the day on which a guide was read is the city’s, early in the morning too', async ({ page, context }) => {
  await context.clock.setFixedTime(new Date('2026-11-26T07:30:00+08:00'));
  await remembering(context, ['ordinary-passport', '2026-11-25']);
  await page.goto('/zh/services/residence-permit');
  await expect.poll(() => kept(page)).toBe('[["ordinary-passport","2026-11-25"],["residence-permit","2026-11-26"]]');
});

test('what is sent is what this visit read, not what is remembered', async ({ page, context }) => {
  await remembering(context, ['residence-permit', dayBefore(3)], ['ordinary-passport', dayBefore(1)]);
  const sent: (string | null)[] = [];
  page.on('request', (request) => request.url().endsWith('/api/usage') && sent.push(request.postData()));
  await page.goto('/zh/services/birth-certificate');
  await expect(page.getByRole('region', { name: '您可能还要办' })).toContainText('30 天内看过的');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => sent).toHaveLength(1);
  expect(JSON.parse(sent[0] ?? '')).toMatchObject({ services: ['birth-certificate'] });
});

test('what is too old, sensitive or gone is forgotten, and leads nowhere', async ({ page, context }) => {
  await remembering(
    context,
    ['ordinary-passport', dayBefore(30)],
    ['divorce-registration', dayBefore(2)],
    ['no-such-service', dayBefore(2)],
    ['residence-permit', dayBefore(29)],
  );
  await page.goto('/zh/services/birth-certificate');
  await expect(page.getByRole('region', { name: '您可能还要办' })).toContainText('30 天内看过的');
  await expect(page.getByRole('region', { name: '您可能还要办' })).not.toContainText('离婚');
  expect(await keptGuides(page)).toEqual(['residence-permit', 'birth-certificate']);
  await page.goto('/zh/services/divorce-registration');
  await page.goto('/zh/recommendations');
  await expect(page.getByRole('region', { name: '这台设备现在记着的指南' }).getByRole('link')).toHaveCount(2);
  expect(await keptGuides(page)).toEqual(['residence-permit', 'birth-certificate']);
});

for (const [who, prepare] of [
  ['who said no', () => localStorage.setItem('recommend', 'off')],
  [
    'whose browser asks for privacy',
    () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }),
  ],
] as const)
  test(`a reader ${who} is not remembered, and what was kept is deleted`, async ({ page, context }) => {
    await context.addInitScript(prepare);
    await remembering(context, ['residence-permit', dayBefore(1)]);
    await page.goto('/zh/services/birth-certificate');
    await expect.poll(() => kept(page)).toBeNull();
    await page.goto('/zh/recommendations');
    await expect(page.getByRole('checkbox')).toBeDisabled();
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

test('without JavaScript nothing is remembered, and nothing pretends that it could be', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/zh/recommendations');
  await expect(page.getByText('所以这台设备什么也不记。')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.context().close();
});
