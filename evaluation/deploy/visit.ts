import { expect, type Browser, type Page } from '@playwright/test';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { expectHeading, given, startPermit, submitPermit } from '#tests/support/permit.ts';
import { signInAs } from '#tests/support/test.ts';

const street = '山前街 7 号 3 单元 502';
const before = { ...given, 'registered-place': '南川省青林县', 'home.street': street };

export type Visitor = { who: string; javaScriptEnabled: boolean };
/** A page of a form that lies open, half filled in. */
export type Visit = Visitor & { page: Page; id: string };

/** Fills a form in up to the page about the home, and that page half: the day is missing. */
export async function fillHalf(browser: Browser, url: string, visitor: Visitor): Promise<Visit> {
  const { javaScriptEnabled } = visitor;
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', javaScriptEnabled, viewport });
  const page = await context.newPage();
  await signInAs(page, visitor.who);
  await startPermit(page);
  await answerAll(page, 'zh', before, undefined, /\/pages\/home$/);
  await page.locator('[name="home.street"]').fill(street);
  await page.getByRole('radio', { name: '临江区' }).check();
  await page.getByRole('radio', { name: '租赁住房' }).check();
  if (javaScriptEnabled) await expect(page.locator('[data-kept-state]')).toHaveText(/^已保存/);
  const [, id = ''] = /applications\/([\w-]+)/.exec(page.url()) ?? [];
  return { ...visitor, page, id };
}

/** Goes on where the page of the build before lies open, and sends. Gives the reference of the case. */
export async function goOn({ page }: Visit): Promise<string> {
  await page.locator('[name="living-since"]').fill('2024-03-15');
  await page.getByRole('button', { name: buttons.zh.next }).click();
  await expectHeading(page, '申请表有变化');
  for (const line of ['是否与家人同住', '手机号码']) await expect(listed(page, line)).toBeVisible();
  await expect(listed(page, '户口所在地的省、市、县（区）：填写说明有变化')).toBeVisible();
  await expect(listed(page, '住的是：不再提供的选项：租赁住房')).toBeVisible();
  await expect(page.getByText('租赁住房', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '知道了，用新表接着填' }).click();
  await page.getByRole('main').getByRole('link', { name: '在本市的住址' }).first().click();
  await expect(page.locator('[name="home.street"]')).toHaveValue(street);
  await answerAll(page, 'zh', { ...before, 'lives-with-family': 'yes', 'home-kind': 'owned' });
  for (const answer of ['南川省青林县', street, '林小雨']) await expect(page.getByText(answer).first()).toBeVisible();
  return submitPermit(page);
}

const listed = (page: Page, line: string) => page.getByRole('listitem').filter({ hasText: line });
