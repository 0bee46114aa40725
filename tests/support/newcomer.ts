import type { Page } from '@playwright/test';
import { letterTo } from './letters.ts';

export type Newcomer = { email: string; headers: Record<string, string> };

/** An unknown person in a network of their own: the limit on codes counts both addresses. */
export function aNewcomer(): Newcomer {
  const network = `10.${[0, 1, 2].map(() => Math.floor(Math.random() * 256)).join('.')}`;
  return { email: `${crypto.randomUUID()}@people.example`, headers: { 'x-forwarded-for': network } };
}

/** Signs in somebody new with the code from their letter; ends at their own details. */
export async function signInAsNewcomer(page: Page): Promise<string> {
  const newcomer = aNewcomer();
  await askForCode(page, newcomer);
  await enterCode(page, newcomer);
  return newcomer.email;
}

/** Asks for a code, on the way to one's own details. */
export async function askForCode(page: Page, { email, headers }: Newcomer): Promise<void> {
  await page.setExtraHTTPHeaders(headers);
  await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
  await page.getByRole('textbox', { name: '电子邮箱' }).fill(email);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.waitForURL('**/sign-in/code');
}

/** Types the code of the newest letter. */
export async function enterCode(page: Page, { email }: Newcomer): Promise<void> {
  const aCode = /\b\d{4} \d{4}\b/;
  const code = aCode.exec(await letterTo(email, aCode))?.[0] ?? '';
  await page.getByRole('textbox', { name: '验证码' }).fill(code);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/zh/account');
}
