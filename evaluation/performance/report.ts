/** One figure beside the bar it must reach. */
export type Figure = { name: string; value: number; unit: string; bar: number; isAtMost: boolean };

type Bar = { bar: number; unit?: string };

export const atMost = (name: string, value: number, { bar, unit = '' }: Bar): Figure => ({
  ...{ name, value, unit, bar },
  isAtMost: true,
});

export const atLeast = (name: string, value: number, { bar, unit = '' }: Bar): Figure => ({
  ...{ name, value, unit, bar },
  isAtMost: false,
});

export const isReached = ({ value, bar, isAtMost }: Figure): boolean => (isAtMost ? value <= bar : value >= bar);

/** A figure a line: what, how much, the bar, and whether it is reached. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, bar, isAtMost } = figure;
  const shown = `${rounded(value)} ${unit}`.trim().padStart(12);
  const limit = `${isAtMost ? '≤' : '≥'} ${bar} ${unit}`.trim().padEnd(12);
  return `${name.padEnd(52)} ${shown}   ${limit} ${isReached(figure) ? 'ok' : 'NOT OK'}`;
}

const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
