import { expect } from 'vitest';
import { call, origin } from '#tests/support/in-request.ts';
import { searchMisses } from '#db/schema/search.ts';
import { test } from '#db/testing.ts';
import { countMissOf } from './count-search-miss.ts';

test('one client is one visit, under however many names its browser goes', async ({ db }) => {
  for (let browser = 0; browser < 12; browser++) {
    const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': `browser ${browser}` };
    const search = new Request(`${origin}/zh/services?q=x`, { headers });
    await call({ db, headers }, async () => {
      await countMissOf(search, 'zh', '无人机表演许可');
      return new Response();
    });
  }
  expect(await db.select().from(searchMisses)).toMatchObject([{ visits: 1, words: null }]);
});
