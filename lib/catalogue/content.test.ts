import icons from 'lucide-react/dynamicIconImports.mjs';
import { expect, test } from 'vitest';
import { loadContent } from './load.ts';
import { findGuide, formOf } from './read.ts';
import { checkContent } from './rules.ts';

test('nothing can be said against the city’s content', () => {
  expect(checkContent(loadContent(), new Set(Object.keys(icons)))).toEqual([]);
});

test('a wedding is booked at a place that its guide names', () => {
  const guide = findGuide('marriage-registration');
  const fields = (guide && formOf(guide))?.pages.flatMap((page) => page.fields) ?? [];
  const place = fields.find(({ id }) => id === 'place');
  expect(place?.kind === 'choice' && place.options.map(({ value }) => value)).toEqual(guide?.places);
});
