import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('page.tsx'))
  .map((file) => ({ file, text: readFileSync(`app/[locale]/${file}`, 'utf8') }))
  .filter(({ text }) => /<(?:MyFrame|StaffFrame|ActingFrame|FormFrame)\b/.test(text));

describe('a page made for one request has its title in its markup', () => {
  test('as do all of them', () => expect(pages.length).toBeGreaterThan(20));

  test.each(pages)('$file', ({ text }) => {
    expect(text).not.toContain('generateMetadata');
    expect(text).toMatch(/metadata: Metadata = \{ title: null/);
  });
});
