import { describe, expect, it } from 'vitest';
import { longestBasket } from './basket.ts';
import { daysKept, historyOf, withRead, type History } from './history.ts';

const today = '2026-11-26';
const kept = (...history: unknown[]) => historyOf(JSON.stringify(history), today);

describe('a device remembers a guide', () => {
  it('for thirty days, the day it was read among them', () => {
    expect(daysKept).toBe(30);
    expect(kept(['permit', '2026-10-27'], ['passport', '2026-10-28'], ['pension', today])).toEqual([
      ['passport', '2026-10-28'],
      ['pension', today],
    ]);
  });

  it('not by a day to come, which would be remembered for longer', () =>
    expect(kept(['permit', '2026-11-27'])).toEqual([]));

  it('once, by the day it was last read', () => {
    const before: History = [
      ['permit', '2026-11-01'],
      ['passport', '2026-11-02'],
    ];
    expect(withRead(before, ['permit'], today)).toEqual([
      ['passport', '2026-11-02'],
      ['permit', today],
    ]);
  });

  it('until sixty-four others were read', () => {
    const many = Array.from({ length: longestBasket + 1 }, (_, number) => `guide-${number}`);
    expect(withRead([], many, today).map(([id]) => id)).toEqual(many.slice(1));
  });
});

it.each([undefined, null, '', 'nonsense', '{"permit":"2026-11-26"}', '[1,["permit"],["permit",7],null]'])(
  'what is no history is none: %j',
  (text) => expect(historyOf(text, today)).toEqual([]),
);
