import { expect, test } from 'vitest';
import { inGroups, isReference, newReference, normaliseReference } from './reference.ts';

const references = Array.from({ length: 200 }, newReference);

test('a reference has twenty characters without look-alikes, read in groups of four', () => {
  for (const reference of references) expect(reference).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{20}$/);
  expect(inGroups('3467ACDEFGHJKMNP9999')).toBe('3467 ACDE FGHJ KMNP 9999');
});

test('what a person types is forgiven its case, width and spaces', () => {
  const [reference] = references;
  expect(normaliseReference(` ${inGroups(reference!).toLowerCase()} `)).toBe(reference);
});

test('a reference is read through dashes and signs that cannot be seen', () => {
  const [reference = ''] = references;
  const grouped = inGroups(reference).replaceAll(' ', '–');
  expect(normaliseReference(`\u202A${grouped}\u202C\u200B`)).toBe(reference);
});

test('every wrong character and every swap of neighbours is found', () => {
  for (const reference of references) {
    expect(isReference(reference)).toBe(true);
    for (let at = 0; at < 20; at++) {
      const wrong = reference[at] === '3' ? '4' : '3';
      expect(isReference(reference.slice(0, at) + wrong + reference.slice(at + 1))).toBe(false);
    }
    for (let at = 0; at < 18; at++) {
      if (reference[at] === reference[at + 1]) continue;
      const swapped = reference.slice(0, at) + reference[at + 1] + reference[at] + reference.slice(at + 2);
      expect(isReference(swapped)).toBe(false);
    }
  }
});

test('a character that no reference has is found, wherever it stands and whatever it replaced', () => {
  for (const strange of ['0', 'O', 'B', '-', '中', '\u0000'])
    for (const reference of references.slice(0, 40))
      for (let at = 0; at < 20; at++)
        expect(isReference(reference.slice(0, at) + strange + reference.slice(at + 1))).toBe(false);
  expect(isReference(`${'0'.repeat(19)}3`)).toBe(false);
});

test.each(['', '3', '3467', `${'3'.repeat(21)}`, '居住证居住证居住证居住证居住证居住证居3'])(
  '%j is no reference',
  (text) => {
    expect(isReference(text)).toBe(false);
  },
);
