import { expect, test } from 'vitest';
import { isReplayedPost } from './is-replayed-post.ts';

const origin = 'https://portal.example';
const sent = (headers: Record<string, string>, method = 'POST', to = '/zh/missing?a=1') =>
  isReplayedPost(new Request(`${origin}${to}`, { method, headers }));

test('a form that a redirect brought from another page is carried on', () => {
  expect(sent({ referer: `${origin}/zh/applications/1/pages/home` })).toBe(true);
});

test('a form sent from its own page, or from nowhere we know of is not, nor is asking for a page', () => {
  expect(sent({ referer: `${origin}/zh/missing?a=2` })).toBe(false);
  expect(sent({ referer: `${origin}/en/missing` })).toBe(false);
  expect(sent({})).toBe(false);
  expect(sent({ referer: `${origin}/zh/applications` }, 'GET')).toBe(false);
});

test('a form whose button means another page is sent there', () => {
  expect(sent({ referer: `${origin}/zh/staff` }, 'POST', '/zh/staff/applications/1/decision?elsewhere=1')).toBe(false);
});
