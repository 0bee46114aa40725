import { expect, test } from 'vitest';
import { stylesheetsIn } from './stylesheet-links.ts';

test('of a page’s links only its stylesheets count', () => {
  const page =
    '<link rel="icon" href="/icon.svg"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link href="/_next/b.css" rel="stylesheet">';
  expect(stylesheetsIn(page)).toEqual(['/_next/a.css', '/_next/b.css']);
});
