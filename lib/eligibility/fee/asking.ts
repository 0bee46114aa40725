import { kindOfAmount, kindOfCondition, type Amount, type AmountOf, type Condition } from '#lib/eligibility/amount.ts';
import { daysIn, partsOf, partsOfCondition } from '#lib/eligibility/amount/parts.ts';
import type { Expression } from '#lib/eligibility/expression.ts';

/** Rules that are open as long as an amount is, so that its facts are asked for without working it out. */
export function askingOf(amount: Amount): Expression[] {
  const kind = kindOfAmount(amount);
  // The kind of an amount is the key that tells it from the others, which no type can follow.
  if (kind === 'if') return ofChoice(amount as AmountOf<'if'>);
  const { amounts, conditions } = partsOf(amount);
  const read = kind === 'fact' ? [amount as AmountOf<'fact'>] : daysIn(amount).filter((day) => typeof day !== 'string');
  return [...read.map(({ fact }) => ({ var: fact })), ...conditions.flatMap(ofCondition), ...amounts.flatMap(askingOf)];
}

/** What stands in a branch is asked for once the guard has chosen it. */
function ofChoice({ if: guard, is, else: otherwise = null }: AmountOf<'if'>): Expression[] {
  if (kindOfCondition(guard)) return [...ofCondition(guard), ...askingOf(is), ...askingOf(otherwise)];
  const rule = guard as Expression;
  return [
    rule,
    ...askingOf(is).map((one) => ({ if: [rule, one, null] })),
    ...askingOf(otherwise).map((one) => ({ if: [rule, null, one] })),
  ];
}

function ofCondition(condition: Condition): Expression[] {
  if (!kindOfCondition(condition)) return [condition as Expression];
  const { amounts, conditions } = partsOfCondition(condition);
  return [...conditions.flatMap(ofCondition), ...amounts.flatMap(askingOf)];
}
