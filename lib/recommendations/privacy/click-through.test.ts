import { describe, expect, test } from 'vitest';
import { clickThrough, type ReleasedImpressions } from './click-through.ts';
import { impressionCell, impressionCells } from './impression.ts';

/** A week in which lists that the page has for everybody were shown and followed so often. */
function aWeek({ ignored, followed, variance = 0 }: { ignored: number; followed: number; variance?: number }) {
  const impressions = Array.from({ length: impressionCells }, () => 0);
  impressions[impressionCell({ arm: 'page', followed: 0 })] = ignored;
  impressions[impressionCell({ arm: 'page', followed: 1 })] = followed;
  return { impressions, showingVariance: variance };
}
const ofPage = (...weeks: ReleasedImpressions[]) => clickThrough(weeks).find(({ arm }) => arm === 'page');

describe('a rate', () => {
  test('is what was followed of what was shown, over all weeks', () => {
    const weeks = [aWeek({ ignored: 900, followed: 100 }), aWeek({ ignored: 700, followed: 300 })];
    expect(ofPage(...weeks)).toMatchObject({ shown: 2000, followed: 400, rate: 0.2 });
  });

  test('is not told where chance alone could make it', () => {
    expect(ofPage(aWeek({ ignored: 10, followed: 5 }))).toMatchObject({ rate: undefined, margin: undefined });
  });

  test('is not told where noise could make it', () => {
    expect(ofPage(aWeek({ ignored: 900, followed: 100, variance: 1e6 }))?.rate).toBeUndefined();
  });

  test('is not told of lists that nobody saw', () => {
    expect(clickThrough([aWeek({ ignored: 900, followed: 100 })]).find(({ arm }) => arm === 'visit')).toMatchObject({
      shown: 0,
      rate: undefined,
    });
  });

  test('is never below nothing, whatever noise took away', () => {
    expect(ofPage(aWeek({ ignored: -5, followed: -20 }))).toMatchObject({ shown: 0, followed: 0 });
  });
});
