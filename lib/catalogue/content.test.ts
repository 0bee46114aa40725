import icons from 'lucide-react/dynamicIconImports.mjs';
import { expect, test } from 'vitest';
import { loadContent } from './load.ts';
import { checkContent } from './rules.ts';

test('nothing can be said against the city’s content', () => {
  expect(checkContent(loadContent(), new Set(Object.keys(icons)))).toEqual([]);
});
