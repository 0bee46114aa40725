import { expect, test } from 'vitest';
import { largestBody, refuseRequest } from './refuse-request.ts';

const origin = 'https://portal.example';
const sent = (headers: Record<string, string>, method = 'POST') =>
  new Request(`${origin}/zh/sign-in`, { method, headers });
const answer = (request: Request) => refuseRequest(request, { origin, locale: 'en' });

test('a form of our own pages goes through', () => {
  expect(answer(sent({ origin, 'content-length': '300' }))).toBeUndefined();
  expect(answer(sent({}, 'GET'))).toBeUndefined();
});

test.each([
  {},
  { origin: 'null' },
  { origin: 'https://portal.example.evil.example' },
  { origin: 'http://portal.example' },
])('a form of another site, or of none, is refused with a page that says so: %j', async (headers) => {
  const response = answer(sent({ 'content-length': '300', ...headers }));
  expect(response?.status).toBe(403);
  expect(await response?.text()).toContain('We cannot tell where this form came from');
});

test('a body over the limit, or of unknown length, is refused in the language of the page', async () => {
  const large = refuseRequest(sent({ origin, 'content-length': String(largestBody + 1) }), { origin, locale: 'zh' });
  expect(large?.status).toBe(413);
  expect(await large?.text()).toContain('内容太多');
  expect(answer(sent({ origin }))?.status).toBe(413);
});
