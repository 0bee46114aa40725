import { expect } from '@playwright/test';
import { expectAccessible, test } from '#tests/support/test.ts';
import { faultsOf, type OpenApi } from '#tests/standards/openapi.ts';

const languages = [
  { home: '/zh', link: '开放数据' },
  { home: '/en', link: 'Open data' },
];
for (const { home, link } of languages) {
  test(`a developer finds the data from ${home}, in the form that is told, for every origin`, async ({
    page,
    request,
  }) => {
    await page.goto(home);
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(link);
    await expectAccessible(page);
    const links = page.getByRole('definition').getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(4);
    const openApi = (await (await request.get('/api/openapi.json')).json()) as OpenApi;
    for (const address of addresses) {
      const answer = await request.get(address);
      const { 'content-type': type = '', 'access-control-allow-origin': origins } = answer.headers();
      const path = address.replace(/(?<=gbt-39554\/).+/, '{service}');
      const body: unknown = await answer.json();
      expect(faultsOf(openApi, path, { status: answer.status(), type, body }), address).toEqual([]);
      expect(origins, address).toBe('*');
    }
  });
}

test('a service that does not exist has no data', async ({ request }) => {
  expect((await request.get('/api/catalogue/gbt-39554/no-such-service')).status()).toBe(404);
});
