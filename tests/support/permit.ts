import { expect, type Page } from '@playwright/test';
import { answerAll, buttons } from './errand.ts';

/** Valid answers to a first residence permit for oneself, by question id. */
export const given = {
  ...{ purpose: 'first-issue', 'for-whom': 'myself', ground: 'home', delivery: 'counter' },
  ...{ name: '林小雨', 'resident-id': '53990119900307002X', phone: '138 1234 5678' },
  ...{ 'home.district': 'linjiang', 'home.street': '滨江路 18 号' },
};

/** Starts a residence permit for oneself; ends at the first page. */
export async function startPermit(page: Page): Promise<void> {
  await page.goto('/zh/services/residence-permit/application');
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await expectHeading(page, '您要办理哪一种');
}

/** Answers every page from the present one; ends at the check. */
export const answerPermit = (page: Page): Promise<void> => answerAll(page, 'zh', given);

/** Sends the application; returns the reference. */
export async function submitPermit(page: Page): Promise<string> {
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await expectHeading(page, '申请已提交');
  return (await page.locator('.reference').first().innerText()).replace(/\s/g, '');
}

/** Applies for a permit for oneself from the first page to the receipt; returns the id of the case. */
export async function applyForPermit(page: Page): Promise<string> {
  await startPermit(page);
  await answerPermit(page);
  await submitPermit(page);
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

export async function saveAndContinue(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: buttons.zh.next }).click();
  await expectHeading(page, heading);
}

export const expectHeading = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 20_000 });
