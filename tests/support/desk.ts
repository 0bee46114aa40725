import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
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

/** An act without questions: its link, its button, and the page that opens says that it is done. */
export async function act(page: Page, link: string, button: string): Promise<void> {
  await openAct(page, link);
  await sayPapersAreHere(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  await isDone(page);
}

/** Opens an act by its link; the page before may show the same form, which is not the one to fill in. */
export async function openAct(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true });
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await page.waitForURL((url) => url.pathname === pathname);
}

/** Papers that have not arrived are asked about by whoever accepts; here they are all there. */
export async function sayPapersAreHere(page: Page): Promise<void> {
  const here = page.getByLabel(/^(都已经收到|They are all here)/);
  if ((await here.count()) > 0) await here.check();
}

/** Ticks every paper that has not arrived as received. */
export async function receivePapers(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /^收到“/ });
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
}

/** The case is this colleague's own from now on, whomever it was given to. */
export async function makeMine(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: '接手同事的办件', exact: true });
  if ((await link.count()) === 0) return;
  await link.click();
  await page.getByLabel('为什么接手').fill('由我办理。');
  await page.getByRole('button', { name: '接手', exact: true }).click();
  await isDone(page);
}

/** The page that opens, the next case or the list, says what the act did, and has the focus on it. */
export async function isDone(page: Page): Promise<void> {
  await page.waitForURL(/\/staff(\/applications\/[^/?]+)?\?(.*&)?last=/);
  await expect(page.getByRole('group', { name: / · / })).toBeFocused();
}
