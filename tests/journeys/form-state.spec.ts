import { expect } from '@playwright/test';
import { portalUrl } from '#tests/support/addresses.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { test } from '#tests/support/test.ts';

/** The contract of docs/decisions/021: what an action leaves reaches the page of its own request, and no other. */
test('posts and reads at the same time each show their own state', async () => {
  const address = `${portalUrl}/zh/sign-in`;
  const action = actionIn(await (await fetch(address)).text(), 'by-email');
  const asked = Array.from({ length: 24 }, async (_, index) => {
    const typed = index % 3 === 2 ? undefined : `not an address ${index}`;
    const page = await (typed ? post(address, { [action]: '', locale: 'zh', email: typed }) : fetch(address));
    return { typed, html: await page.text() };
  });
  for (const { typed, html } of await Promise.all(asked)) {
    expect(html.match(/data-alarm/g)?.length ?? 0).toBe(typed ? 1 : 0);
    expect([...new Set(html.match(/not an address \d+/g))]).toEqual(typed ? [typed] : []);
    expect(html.match(/<title>([^<]*)/)?.[1]).toMatch(typed ? /^错误：登录/ : /^登录/);
  }
});

test('only the form that was sent shows what was wrong', async () => {
  const address = `${portalUrl}/zh/sign-in`;
  const html = await (await fetch(address)).text();
  const [demonstration = ''] = html.match(/\$ACTION_ID_\w+/) ?? [];
  const other = demonstration === actionIn(html, 'by-email') ? '' : demonstration;
  test.skip(!other, 'the page has one form');
  const answer = await (await post(address, { [other]: '', locale: 'zh', email: 'elsewhere', role: 'nobody' })).text();
  expect(answer).not.toContain('elsewhere');
  expect(answer).not.toContain('data-alarm');
});

test('the page that answers a form shows what the act changed, outside the form too', async ({ page, context }) => {
  await page.route('**/modules/forms.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await signInAsNewcomer(page);
  await page.getByRole('textbox', { name: '姓名' }).fill('白玉兰');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('白玉兰');
  const another = await context.newPage();
  await another.goto('/zh/account');
  await expect(another.getByText('已保存。')).toHaveCount(0);
});

/** The id of the action of the form with this heading, as the name of its hidden field. */
const actionIn = (html: string, heading: string): string =>
  new RegExp(`aria-labelledby="${heading}".*?name="(\\$ACTION_ID_\\w+)"`, 's').exec(html)?.[1] ?? '';

function post(address: string, fields: Record<string, string>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return fetch(address, { method: 'POST', body, headers: { origin: new URL(address).origin } });
}
