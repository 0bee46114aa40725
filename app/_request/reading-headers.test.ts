import { expect, test } from 'vitest';
import { readingHeaders } from './reading-headers.mjs';

const headers = new Map(readingHeaders.map(({ key, value }) => [key, value]));
const policy = new Map(
  headers
    .get('Content-Security-Policy')
    ?.split('; ')
    .map((directive) => [directive.slice(0, directive.indexOf(' ')), directive.slice(directive.indexOf(' ') + 1)]),
);

test.each(['default-src', 'base-uri', 'frame-ancestors'])('a reading page allows no %s', (directive) => {
  expect(policy.get(directive)).toBe("'none'");
});

test.each(['script-src', 'style-src', 'font-src', 'connect-src', 'form-action', 'manifest-src'])(
  '%s is this host alone',
  (directive) => {
    expect(policy.get(directive)).toBe("'self'");
  },
);

test('pictures come from this host or stand in the page', () => {
  expect(policy.get('img-src')).toBe("'self' data:");
});

test('nothing on a reading page is guessed to be a script', () => {
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});
