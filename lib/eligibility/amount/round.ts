import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import { tidy } from './unit.ts';

/** A number to a multiple; a half goes away from zero. Quotients are tidied, so that 1.005 is a half of a hundredth. */
export function roundTo(value: number, multiple: number, way: 'up' | 'down' | 'nearest'): number {
  if (!(multiple > 0)) throw new EvaluationFault(`${multiple} is not a multiple to round to`);
  const times = tidy(value / multiple);
  const whole = { up: Math.ceil, down: Math.floor, nearest: awayFromZero }[way](times);
  return tidy(whole * multiple) + 0;
}

const awayFromZero = (number: number): number => Math.sign(number) * Math.floor(Math.abs(number) + 0.5);
