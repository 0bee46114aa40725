import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { readContent } from '#lib/catalogue/read-content.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import { isDone } from '#tests/support/desk.ts';
import { clockAt, daysOf, giveCases, startCity } from '#tests/support/own-desk.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

const { calendar } = readContent();

test('a case turns yellow and its owner is told, then red and a supervisor is asked, and it is decided (a moved clock)', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-ladder-'));
  await (await startCity(folder)).stop();
  const [id = ''] = await giveCases(folder, { intake: '周敏', reviewer: '赵文清' }, 1);
  const { nearFrom, dueOn } = await daysOf(folder, id);
  const casePage = `/zh/staff/applications/${id}`;

  await onDay(browser, { folder, day: workingDay(nearFrom) }, async (as) => {
    const owner = await as('赵文清');
    await owner.goto(casePage);
    await expect(owner.locator('.desk-head')).toContainText('临近');
    await appears(owner, '临近期限，自动提醒');
    await owner.goto('/zh/inbox');
    await expect(owner.locator(`a[href="${casePage}"]`).first()).toBeVisible();
  });

  await onDay(browser, { folder, day: workingDay(addDays(dueOn, 1)) }, async (as) => {
    const supervisor = await as('吴静怡');
    await supervisor.goto(casePage);
    await expect(supervisor.locator('.desk-head')).toContainText('已超期');
    await appears(supervisor, '已超期，自动询问');
    await expect(supervisor.getByRole('region', { name: '督办' })).toContainText('等待答复');
    await expectAccessible(supervisor);

    const owner = await as('赵文清');
    await owner.goto(`${casePage}/decision`);
    await owner.getByLabel('准予').check();
    await owner.getByRole('button', { name: '作出决定' }).click();
    await isDone(owner);
    await owner.goto(casePage);
    await expect(owner.locator('.desk-head')).toContainText('准予');
  });
  rmSync(folder, { recursive: true, force: true });
});

type Working = (as: (name: string) => Promise<Page>) => Promise<void>;

/** What is done in the city on a day; its portal runs for that long. */
async function onDay(browser: Browser, { folder, day }: { folder: string; day: Day }, work: Working): Promise<void> {
  const city = await startCity(folder, clockAt(day));
  const pages: Page[] = [];
  await work(async (name) => {
    const page = await (await browser.newContext({ baseURL: city.url })).newPage();
    pages.push(page);
    page.setDefaultTimeout(20_000);
    await signInAs(page, name);
    return page;
  });
  for (const page of pages) await page.context().close();
  await city.stop();
}

const workingDay = (day: Day): Day => (calendar.isWorkingDay(day) ? day : workingDay(addDays(day, 1)));

/** The timer of the city works every few seconds. */
const appears = (page: Page, text: string): Promise<void> =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
