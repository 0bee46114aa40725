import { expect, test } from 'vitest';
import { safeHeaders } from './acting-headers.mjs';
import { plainPage } from './plain-page.ts';

const refused = () => plainPage({ locale: 'en', title: 'Too large', text: 'Please shorten it.' }, 413);

test('a plain page says what happened, in the reader’s language, with its status', async () => {
  const page = refused();
  expect(page.status).toBe(413);
  const html = await page.text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<h1>Too large</h1><p>Please shorten it.</p>');
  expect(html).toContain('<a href="/en">Go to the home page</a>');
});

test('a plain page may load nothing but our stylesheet and be framed nowhere', () => {
  expect(refused().headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('no browser or proxy keeps an answer about a person', () => {
  expect(safeHeaders['Cache-Control']).toBe('no-store');
  expect(refused().headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
])('%s is %s', (name, value) => expect(refused().headers.get(name)).toBe(value));

test.each(['camera', 'geolocation', 'microphone', 'payment', 'usb'])('no page uses the reader’s %s', (device) => {
  expect(refused().headers.get('permissions-policy')).toContain(`${device}=()`);
});
