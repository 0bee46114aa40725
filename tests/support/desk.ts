import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expectAccessible, signInAs } from './test.ts';

/** Runs a colleague's work on a case in a browser of their own. */
export async function asStaff(
  browser: Browser,
  { name, id, ...options }: { name: string; id: string } & BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await (await browser.newContext(options)).newPage();
  await signInAs(page, name);
  await page.goto(`/zh/staff/applications/${id}`);
  if (options.javaScriptEnabled !== false) await expectAccessible(page);
  await work(page);
  await page.context().close();
}

/** An act without questions: its link, its button, and back at the case. */
export async function act(page: Page, link: string, button: string): Promise<void> {
  const back = page.url();
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL(back);
}
