import { rhoFor } from './accounting.ts';
import type { Guarantee } from './add-noise.ts';
import { atMost } from '#lib/recommendations/device/choose.ts';

/** How a list came about: as the page has it for everybody, from this visit, or from it with a last place left to chance. */
export const arms = ['page', 'visit', 'explored'] as const;
export type Arm = (typeof arms)[number];

/** One list that came on screen, and which line of it was followed, from 1; 0 where none was. It names no service. */
export type Showing = { arm: Arm; followed: number };

const outcomes = atMost + 1;
export const showingCells = arms.length * outcomes;

/** The number of the cell that a showing adds 1 to. */
export const showingCell = ({ arm, followed }: Showing): number => arms.indexOf(arm) * outcomes + followed;

/** What a release promises each showing. One adds 1 to one cell, so the sensitivity is 1. */
export const showingGuarantee: Guarantee = guaranteeOfOne(0.2, 1e-6);

function guaranteeOfOne(epsilon: number, delta: number): Guarantee {
  const rho = rhoFor(epsilon, delta);
  return { epsilon, delta, rho, variance: Math.ceil(1 / (2 * rho)) };
}
