import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Amount } from '#lib/eligibility/amount.ts';
import { calculate } from '#lib/eligibility/amount/calculate.ts';
import { valueIn, type Calculation } from '#lib/eligibility/amount/calculation.ts';
import { readUnit } from '#lib/eligibility/amount/unit.ts';
import type { Known } from '#lib/eligibility/judge.ts';

/**
 * A part of a fee that has a name, in fen: what is charged, `each` so many times if it is a rate, or what a reduction takes
 * off, below zero.
 */
export type FeeLine = { label: Bilingual | undefined; fen: number; each?: number; times?: number };

export type FeeForYou = {
  /** In fen; `undefined` while a fact is missing, `null` where the rule states no fee. */
  fen: number | null | undefined;
  lines: FeeLine[];
  /** The facts that must be known next. */
  open: string[];
};

export const yuan = readUnit('CNY');

/** What a fee (`amountOfFee`) comes to for somebody, and why. */
export function feeForYou(fee: Amount, known: Known): FeeForYou {
  const whole = calculate(fee, known);
  const fen = fenOf(whole);
  const lines = typeof fen === 'number' ? linesIn(whole) : [];
  return { fen, lines: lines.filter((line) => line.fen || lines.length < 2), open: whole.open };
}

/** A sum in fen, which content:check knows to be whole. */
function fenOf(calculation: Calculation): number | null | undefined {
  const value = valueIn(calculation, yuan);
  return typeof value === 'number' ? Math.round(value * 100) : value;
}

function linesIn(calculation: Calculation): FeeLine[] {
  const { of, label, parts } = calculation;
  const [base, other] = parts;
  const fen = fenOf(calculation) ?? 0;
  if (label) return calculation.value === null ? [] : [{ label, fen, ...rateIn(base) }];
  // A reduction: its words stand in the branch that was taken.
  return isOf(of, 'less') && base
    ? [...linesIn(base), { label: other?.parts[1]?.label, fen: fen - (fenOf(base) ?? 0) }]
    : parts.filter((part) => typeof part.value !== 'boolean').flatMap(linesIn);
}

/** What is charged for each, and how many there are. */
function rateIn(calculation: Calculation | undefined): { each?: number; times?: number } {
  const [base, rate] = calculation && isOf(calculation.of, 'rate') ? calculation.parts : [];
  return rate?.unit && typeof base?.value === 'number' ? { each: fenOf(rate) ?? 0, times: base.value } : {};
}

const isOf = (of: Calculation['of'], kind: string): boolean => typeof of === 'object' && of !== null && kind in of;
