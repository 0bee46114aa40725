import { execFileSync } from 'node:child_process';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';

const reader = '/usr/bin/zbarimg';

/** What the page of verification says. */
export const verdict = (page: Page): Locator => page.getByRole('status');

/** Reads the code of the document on the page as a camera does; gives what stands behind the address’s `#`. */
export async function readCode(page: Page, info: TestInfo): Promise<string> {
  const picture = info.outputPath('code.png');
  await page.getByRole('img', { name: '核验用的二维码' }).screenshot({ path: picture, scale: 'device' });
  const address = execFileSync(reader, ['--raw', '-q', picture], { encoding: 'utf8' }).trim();
  const { pathname, hash } = new URL(address);
  expect(pathname).toBe('/zh/verification');
  return hash;
}

/** Opens the page of verification and takes the network away; codes are shown to it with `showCode`. */
export async function verifyOffline(page: Page): Promise<void> {
  // The browser asks for the icon late, and anew for each address; the page needs nothing.
  await page.route('**/icon.svg', (route) =>
    route.fulfill({ body: '<svg xmlns="http://www.w3.org/2000/svg"/>', contentType: 'image/svg+xml' }),
  );
  await page.goto('/zh/verification');
  await page.context().setOffline(true);
}

export const showCode = (page: Page, hash: string): Promise<string> =>
  page.evaluate((text) => (location.hash = text), hash);
