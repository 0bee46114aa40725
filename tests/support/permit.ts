import { expect, type Page } from '@playwright/test';
import { answerAll, buttons } from './errand.ts';

/** Right answers to a first residence permit for oneself, by the id of the question. */
const given = {
  ...{ purpose: 'first-issue', 'for-whom': 'myself', ground: 'home', delivery: 'counter' },
  ...{ name: '林小雨', 'resident-id': '53990119900307002X', phone: '138 1234 5678' },
  ...{ 'home.district': 'linjiang', 'home.street': '滨江路 18 号' },
};

/** Begins a residence permit for oneself, and stands on the first page. */
export async function startPermit(page: Page): Promise<void> {
  await page.goto('/zh/services/residence-permit/application');
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await expectHeading(page, '您要办理哪一种');
}

/** Answers every page from the one the page stands on, and stops at the check. */
export const answerPermit = (page: Page): Promise<void> => answerAll(page, 'zh', given);

/** Sends what was checked; gives the reference. */
export async function submitPermit(page: Page): Promise<string> {
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await expectHeading(page, '申请已提交');
  return (await page.locator('.reference').first().innerText()).replace(/\s/g, '');
}

export async function saveAndContinue(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: buttons.zh.next }).click();
  await expectHeading(page, heading);
}

export const expectHeading = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 20_000 });
