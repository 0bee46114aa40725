import { expect, test } from 'vitest';
import { readFiles } from './read-files.ts';

test('the catalogue is the same after its way through the file that the build writes', () => {
  const catalogue = readFiles();
  expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
});
