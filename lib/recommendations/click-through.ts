import { arms, cellsOfArm, type Arm } from './showing.ts';

/** How lists were shown and followed in a released week, noise and all, and σ² of that noise on each cell. */
export type ReleasedShowings = { showings: readonly number[]; showingVariance: number | null };

/**
 * How often lists of an arm were shown and followed, of visits that told; noise makes both a little wrong. `rate` is followed
 * by shown, `margin` what it may be off by in 95 of 100 cases; both undefined where too few lists were shown to say.
 */
export type ClickThrough = {
  arm: Arm;
  shown: number;
  followed: number;
  rate: number | undefined;
  margin: number | undefined;
};

/** Fewer lists than this say nothing. */
const fewest = 200;

export const clickThrough = (weeks: readonly ReleasedShowings[]): ClickThrough[] =>
  arms.map((arm) => {
    const { ignored, followed } = cellsOfArm(arm);
    const clicks = total(weeks, followed);
    const shown = clicks + total(weeks, ignored);
    const noise = followed.length * weeks.reduce((sum, { showingVariance }) => sum + (showingVariance ?? 0), 0);
    const isEnough = shown >= fewest;
    return {
      arm,
      shown: Math.max(0, shown),
      followed: Math.max(0, clicks),
      rate: isEnough ? Math.min(1, Math.max(0, clicks / shown)) : undefined,
      margin: isEnough ? (1.96 * Math.sqrt(noise + Math.max(0, clicks))) / shown : undefined,
    };
  });

const total = (weeks: readonly ReleasedShowings[], cells: readonly number[]): number =>
  weeks.reduce((sum, { showings }) => sum + cells.reduce((all, cell) => all + (showings[cell] ?? 0), 0), 0);
