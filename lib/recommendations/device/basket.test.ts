import { expect, test } from 'vitest';
import { basketOf } from './basket.ts';

test('each item stands in a basket once', () => expect(basketOf([2, 1, 2], 5)).toEqual([2, 1]));

test.each([
  ['a number below the first', -1],
  ['a number after the last', 5],
  ['half a number', 1.5],
  ['no number', Number.NaN],
  ['a text', '1'],
  ['nothing', undefined],
])('%s is no item', (_, sent) => expect(basketOf([sent, 4], 5)).toEqual([4]));

test('the first and the last item are items', () => expect(basketOf([0, 4], 5)).toEqual([0, 4]));
