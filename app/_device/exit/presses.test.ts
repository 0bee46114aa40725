import { expect, test } from 'vitest';
import { countPress, enough } from './presses.ts';

type Pressed = string | [key: string, wait: number] | { typed: string };

/** How many presses count after these, a second apart unless one says otherwise. */
function counted(...pressed: Pressed[]): number {
  let presses = { key: '', times: 0, at: 0 };
  for (const one of pressed) {
    const [key, wait] = typeof one === 'string' ? [one, 1_000] : Array.isArray(one) ? one : [one.typed, 1_000];
    presses = countPress(presses, { key, at: presses.at + wait, isTyping: typeof one === 'object' && 'typed' in one });
  }
  return presses.times;
}

test.each(['Escape', 'Shift'])('%s pressed three times in a row is enough', (key) => {
  expect(counted(key, key)).toBeLessThan(enough);
  expect(counted(key, key, key)).toBe(enough);
});

test.each<[string, Pressed[]]>([
  ['with another key between', ['Shift', 'Shift', 'Tab', 'Shift']],
  ['of two keys', ['Shift', 'Shift', 'Escape']],
  ['after a long wait', ['Escape', 'Escape', ['Escape', 5_001]]],
])('presses begin anew %s', (_, pressed) => expect(counted(...pressed)).toBe(1));

test('Shift does not count where one types, where it switches the input; Escape does', () => {
  expect(counted({ typed: 'Shift' }, { typed: 'Shift' }, { typed: 'Shift' })).toBe(0);
  expect(counted({ typed: 'Escape' }, { typed: 'Escape' }, { typed: 'Escape' })).toBe(enough);
});
