import { expect, test } from '@playwright/test';

const languages = [
  { home: '/zh', link: '开放数据' },
  { home: '/en', link: 'Open data' },
];
const types: Record<string, string> = {
  '/api/catalogue/cpsv-ap.jsonld': 'application/ld+json',
  '/api/catalogue/gbt-39554.json': 'application/json',
  '/api/openapi.json': 'application/json',
};

for (const { home, link } of languages) {
  test(`a developer finds the data from ${home}, and every origin may read them`, async ({ page, request }) => {
    await page.goto(home);
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(link);
    const addresses = await page
      .locator('dd a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(4);
    for (const address of addresses) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect(answer.headers(), address).toMatchObject({
        'content-type': types[address] ?? 'application/json',
        'access-control-allow-origin': '*',
      });
      expect(await answer.json()).toBeTruthy();
    }
  });
}

test('a service that does not exist has no data', async ({ request }) => {
  expect((await request.get('/api/catalogue/gbt-39554/no-such-service')).status()).toBe(404);
});
