import {
  kindOfAmount,
  kindOfCondition,
  type Amount,
  type AmountKind,
  type AmountOf,
  type Condition,
} from '#lib/eligibility/amount.ts';
import { openFacts } from '#lib/eligibility/decide.ts';
import { evaluate, EvaluationFault, isTruthy, type Facts } from '#lib/eligibility/evaluate.ts';
import type { Expression } from '#lib/eligibility/expression.ts';
import { bounded, combined, difference, less, limited, product, quotient, rate } from './arithmetic.ts';
import { marginal, progressive, steps } from './brackets.ts';
import { calculationOf, valueIn, type Calculation, type Done, type Run, type Value } from './calculation.ts';
import { combinedConditions } from './conditions.ts';
import { daysOf, shareOf, timeBetween } from './duration.ts';
import { roundTo } from './round.ts';
import { unitOf } from './unit-of.ts';
import { readQuantity, type Unit } from './unit.ts';

/**
 * What an amount that is whole (`checkAmountShape`) comes to, and how. A missing fact leaves it open unless what is known
 * decides it; a part that is not applicable counts as nothing. Throws an `EvaluationFault`.
 */
export function calculate(amount: Amount, facts: Facts): Calculation {
  const run: Run = {
    facts,
    amount: (one) => calculateAmount(one, run),
    condition: (one) => calculateCondition(one, run),
  };
  return run.amount(amount);
}

function calculateAmount(amount: Amount, run: Run): Calculation {
  const kind = kindOfAmount(amount);
  return calculationOf(amount, kind ? ofKind(kind, amount, run) : literal(amount));
}

// The kind of an amount is the key that tells it from the others, which no type can follow.
const ofKind = <K extends AmountKind>(kind: K, amount: Amount, run: Run): Done =>
  calculators[kind](amount as AmountOf<K>, run);

function literal(amount: Amount): Done {
  if (typeof amount !== 'string') return { value: typeof amount === 'number' ? amount : null, parts: [] };
  const quantity = readQuantity(amount);
  if (!quantity) throw new EvaluationFault(`${JSON.stringify(amount)} is not a number with a unit`);
  return { ...quantity, parts: [] };
}

function readFact(amount: AmountOf<'fact'>, { facts }: Run): Done {
  const value = evaluate({ var: amount.fact }, facts);
  const unit = unitOf(amount);
  if (typeof value === 'number') return { value, unit, parts: [] };
  if (value === undefined) return { value, unit, parts: [], open: [amount.fact] };
  if (value === null && amount.optional) return { value, unit, parts: [] };
  throw new EvaluationFault(`${JSON.stringify(value)} is not a number`);
}

const calculators: { [K in AmountKind]: (amount: AmountOf<K>, run: Run) => Done } = {
  fact: readFact,
  sum: (amount, run) => combined(amount, amount.sum, (one, other) => one + other)(run),
  larger: (amount, run) => combined(amount, amount.larger, Math.max)(run),
  smaller: (amount, run) => combined(amount, amount.smaller, Math.min)(run),
  ...{ difference, product, quotient, rate, marginal, progressive, steps },
  ...{ floor: bounded, ceiling: bounded, less },
  if: choose,
  round: (amount, run) => {
    const parts = [run.amount(amount.of), run.amount(amount.to)] as const;
    const unit = unitOf(amount);
    const [base, to] = parts.map((part) => valueIn(part, unit));
    return { value: limited(base, to, (one, by) => roundTo(one, by, amount.round)), unit, parts: [...parts] };
  },
  convert: (amount, run) => converted(amount, run.amount(amount.of)),
  label: (amount, run) => ({ ...converted(amount, run.amount(amount.of)), label: amount.label }),
  share: (amount, run) => {
    const base = run.amount(amount.of);
    const [span, period] = [daysOf(amount.share, run.facts), daysOf(amount.within, run.facts)];
    const isNothing = base.value === null || span.days === null || period.days === null;
    const share = span.days && period.days ? shareOf(span.days, period.days) : undefined;
    const value = isNothing ? null : limited(valueIn(base, base.unit), share, (one, by) => one * by);
    return { value, unit: base.unit, parts: [base], open: [...span.open, ...period.open] };
  },
  duration: (amount, { facts }) => {
    const { days, open } = daysOf(amount.duration, facts);
    const value = days ? timeBetween(days, amount.in) : days;
    return { value, unit: unitOf(amount), parts: [], open };
  },
};

const converted = (amount: Amount, base: Calculation): Done => {
  const unit = unitOf(amount);
  return { value: valueIn(base, unit), unit: unit ?? base.unit, parts: [base] };
};

/** Where the guard is not known, what both alternatives agree on. */
function choose(amount: AmountOf<'if'>, run: Run): Done {
  const guard = run.condition(amount.if);
  const unit = unitOf(amount);
  const alternatives = [amount.is, amount.else ?? null] as const;
  if (guard.value !== undefined) {
    const taken = guard.value ? 0 : 1;
    const chosen = run.amount(alternatives[taken]);
    return { value: valueIn(chosen, unit), unit, parts: [guard, chosen], taken };
  }
  return { value: agreed(alternatives, unit, run), unit, parts: [guard] };
}

/** What all come to; not known where one has a fault, which its guard may keep away. */
function agreed(amounts: readonly Amount[], unit: Unit | undefined, run: Run): Value {
  try {
    const [one, ...others] = amounts.map((each) => valueIn(run.amount(each), unit));
    return others.every((other) => other === one) ? one : undefined;
  } catch (fault) {
    if (fault instanceof EvaluationFault) return undefined;
    throw fault;
  }
}

function calculateCondition(condition: Condition, run: Run): Calculation {
  const kind = kindOfCondition(condition);
  if (kind) return calculationOf(condition, combinedConditions(kind, condition, run));
  const rule = condition as Expression;
  const value = isTruthy(evaluate(rule, run.facts));
  return { of: condition, value, parts: [], open: value === undefined ? openFacts(rule, run.facts) : [] };
}
