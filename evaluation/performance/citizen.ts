import type { Browser } from '@playwright/test';
import { Client } from 'pg';
import { signInAs } from '#tests/support/test.ts';

/** A signed-in citizen, her draft and a case of hers: what the dynamic pages are measured with. */
export type Citizen = { cookie: string; token: string; draft: { id: string; page: string }; case: string };

export async function signInCitizen(browser: Browser, portal: string, database: string): Promise<Citizen> {
  return { cookie: await cookieOf(browser, portal, '林小雨'), ...(await belongings(database)) };
}

/** Signs somebody of the demonstration in; gives the cookies of their session. */
export async function cookieOf(browser: Browser, portal: string, name: string): Promise<string> {
  const context = await browser.newContext({ baseURL: portal });
  await signInAs(await context.newPage(), name);
  const cookies = await context.cookies();
  await context.close();
  return cookies.map(({ name: key, value }) => `${key}=${value}`).join('; ');
}

async function belongings(database: string): Promise<Omit<Citizen, 'cookie'>> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const one = async (query: string) => (await client.query<Record<string, string>>(query)).rows[0] ?? {};
  const hers = `applicant_id = (select user_id from sessions limit 1)`;
  const draft = await one(
    `select id, form #>> '{pages,0,id}' as page from applications join forms on hash = form_hash
      where status = 'draft' and ${hers} limit 1`,
  );
  const sent = await one(`select id from applications where status <> 'draft' and ${hers} limit 1`);
  const session = await one('select session_token from sessions limit 1');
  await client.end();
  return {
    token: session['session_token'] ?? '',
    draft: { id: draft['id'] ?? '', page: draft['page'] ?? '' },
    case: sent['id'] ?? '',
  };
}
