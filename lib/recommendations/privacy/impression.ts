import { rhoFor } from './accounting.ts';
import type { Guarantee } from './add-noise.ts';
import { atMost } from '#lib/recommendations/device/choose.ts';

/** The origin of a list: the page's own, chosen from this visit, or chosen with a random last place. */
export const arms = ['page', 'visit', 'explored'] as const;
export type Arm = (typeof arms)[number];

/** One list that came on screen and the line that was followed, from 1; 0 for none. It names no service. */
export type Impression = { arm: Arm; followed: number };

const outcomes = atMost + 1;
export const impressionCells = arms.length * outcomes;

export const impressionCell = ({ arm, followed }: Impression): number => arms.indexOf(arm) * outcomes + followed;

/** The sensitivity is 1: each impression adds 1 to one cell. */
export const impressionGuarantee: Guarantee = guaranteeOfOne(0.2, 1e-6);

function guaranteeOfOne(epsilon: number, delta: number): Guarantee {
  const rho = rhoFor(epsilon, delta);
  return { epsilon, delta, rho, variance: Math.ceil(1 / (2 * rho)) };
}
