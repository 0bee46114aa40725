import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { countCost } from '#tests/support/count-cost.ts';
import { giveCases, startCity } from '#tests/support/own-desk.ts';
import { signInAs, test } from '#tests/support/test.ts';

const cases = 20;

test('a reviewer decides twenty cases by keyboard alone; presses and loads are counted', async ({ browser }) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-hour-'));
  await (await startCity(folder)).stop();
  const given = await giveCases(folder, { intake: '周敏', reviewer: '赵文清' }, cases);
  // Acts wait to be taken back, as they do in a city.
  const city = await startCity(folder, { TAKE_BACK_SECONDS: '10' });
  const page = await (await browser.newContext({ baseURL: city.url })).newPage();
  await signInAs(page, '赵文清');
  await page.goto('/zh/staff?queue=review&service=residence-permit');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/applications\//);

  const cost = countCost(page);
  const began = Date.now();
  const decided: string[] = [];
  while (decided.length < cases) {
    const id = /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
    await cost.press('d');
    await expect(page.locator('#act-form :focus')).toHaveCount(1);
    await cost.press('Space');
    await expect(page.locator('#act-form [name=outcome]:checked')).toHaveValue('approve');
    await cost.press('Control+Enter');
    await page.waitForURL((url) => !url.pathname.includes(id) && url.searchParams.get('last') === id);
    decided.push(id);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${decided.length} cases: ${cost.presses / cases} presses and ${cost.loads / cases} loads a case, ${seconds} s`,
  );
  expect(new Set(decided).size).toBe(cases);
  expect(cost.presses / cases).toBeLessThanOrEqual(5);
  expect(cost.loads / cases).toBeLessThanOrEqual(1);
  expect(given).toHaveLength(cases);
  await page.context().close();
  await city.stop();
  rmSync(folder, { recursive: true, force: true });
});
