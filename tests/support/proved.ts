import type { Page } from '@playwright/test';
import type { Locale } from '#lib/kernel/locale.ts';
import { letterTo } from './letters.ts';

const words = {
  zh: { code: '验证码', confirm: '确认并继续' },
  en: { code: 'Code', confirm: 'Confirm and continue' },
};

const aCode = /\b\d{3} \d{3}\b/;

/** The code of the newest letter to an address that a form wants proved. */
export const codeSentTo = async (address: string): Promise<string> =>
  aCode.exec(await letterTo(address, aCode))?.[0] ?? '';

/** Reads the code that was sent to the address on the page, and types it there. */
export async function confirmAddress(page: Page, locale: Locale): Promise<void> {
  const said = await page.locator('main').innerText();
  const address = /\S+@\S+\.[a-z]+/.exec(said)?.[0] ?? '';
  await page.getByRole('textbox', { name: words[locale].code }).fill(await codeSentTo(address));
  const before = page.url();
  await page.getByRole('button', { name: words[locale].confirm }).click();
  await page.waitForURL((url) => url.href !== before);
}
