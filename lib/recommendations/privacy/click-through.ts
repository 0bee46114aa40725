import { atMost } from '#lib/recommendations/device/choose.ts';
import { arms, impressionCell, type Arm } from './impression.ts';

/** Noisy impression counts of a week and the σ² of each cell. */
export type ReleasedImpressions = { impressions: readonly number[]; showingVariance: number | null };

/**
 * Impressions and clicks of one arm. `rate` is clicks per impression, `margin` its 95 % bound; both undefined if the
 * margin is too wide.
 */
export type ClickThrough = {
  arm: Arm;
  shown: number;
  followed: number;
  rate: number | undefined;
  margin: number | undefined;
};

const widest = 0.1;

const lines = Array.from({ length: atMost }, (_, line) => line + 1);

export const clickThrough = (weeks: readonly ReleasedImpressions[]): ClickThrough[] =>
  arms.map((arm) => {
    const counted = (followed: number) =>
      weeks.reduce((sum, { impressions }) => sum + (impressions[impressionCell({ arm, followed })] ?? 0), 0);
    const followed = Math.max(
      0,
      lines.reduce((sum, line) => sum + counted(line), 0),
    );
    const shown = Math.max(0, followed + counted(0));
    const noise = lines.length * weeks.reduce((sum, { showingVariance }) => sum + (showingVariance ?? 0), 0);
    const margin = (1.96 * Math.sqrt(noise + followed)) / Math.max(1, shown);
    const isTold = shown > 0 && margin <= widest;
    return {
      ...{ arm, shown, followed },
      rate: isTold ? Math.min(1, followed / shown) : undefined,
      margin: isTold ? margin : undefined,
    };
  });
