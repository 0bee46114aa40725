import { rhoFor } from './accounting.ts';
import type { Guarantee } from './add-noise.ts';
import { atMost } from './choose.ts';

/** How a list came about: as the page has it for everybody, from this visit, or from it with a last place left to chance. */
export const arms = ['page', 'visit', 'explored'] as const;
export type Arm = (typeof arms)[number];

/** Where a list stands. */
export const places = ['guide', 'home', 'receipt', 'search'] as const;
export type Place = (typeof places)[number];

/** One list that came on screen, and which line of it was followed, from 1; 0 where none was. It names no service. */
export type Showing = { arm: Arm; place: Place; followed: number };

const outcomes = atMost + 1;
export const showingCells = arms.length * places.length * outcomes;

/** The number of the cell that a showing adds 1 to. */
export const showingCell = ({ arm, place, followed }: Showing): number =>
  (arms.indexOf(arm) * places.length + places.indexOf(place)) * outcomes + followed;

/** The cells of an arm, at all places: those where nothing was followed, and those where a line was. */
export function cellsOfArm(arm: Arm): { ignored: number[]; followed: number[] } {
  const cells = places.flatMap((place) =>
    Array.from({ length: outcomes }, (_, followed) => ({ followed, cell: showingCell({ arm, place, followed }) })),
  );
  const where = (is: (followed: number) => boolean) =>
    cells.flatMap(({ followed, cell }) => (is(followed) ? [cell] : []));
  return { ignored: where((line) => line === 0), followed: where((line) => line > 0) };
}

/** What a release promises each showing. One adds 1 to one cell, so the sensitivity is 1. */
export const showingGuarantee: Guarantee = guaranteeOfOne(0.2, 1e-6);

function guaranteeOfOne(epsilon: number, delta: number): Guarantee {
  const rho = rhoFor(epsilon, delta);
  return { epsilon, delta, rho, variance: Math.ceil(1 / (2 * rho)) };
}
