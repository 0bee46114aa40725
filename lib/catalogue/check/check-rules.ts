import type { DayGiven, Rule } from '#lib/forms/kinds/asked.ts';
import { isEntriesField, type Field } from '#lib/forms/field-kinds.ts';
import { partsOf } from '#lib/forms/parts.ts';
import type { Fault } from './finding.ts';

/** The answers that a field's rules refer to stand on its page or earlier, and its kind holds what they compare. */
export function checkRules(field: Field, known: Field[], at: string): Fault[] {
  const names = new Set(known.flatMap((one) => [one.id, ...partsOf(one).map(({ id }) => id), ...numbersOf(one)]));
  return (field.check ?? []).flatMap((rule, index): Fault[] => {
    const where = { field: `${at}.check.${index}`, rule: 'X' as const };
    const strange = namesIn(rule).filter((name) => !names.has(name));
    return [
      ...strange.map((name) => ({ ...where, reason: `no question on this page or before is called ${name}` })),
      ...(compares(rule).includes(field.kind) ? [] : [{ ...where, reason: `a ${field.kind} cannot be compared so` }]),
    ];
  });
}

/** What the entries of a list add up to, and what each of them answers. */
const numbersOf = (field: Field): string[] =>
  isEntriesField(field) ? field.fields.map(({ id }) => `${field.id}.${id}`) : [];

function namesIn(rule: Rule): string[] {
  if ('noneTwice' in rule) return [rule.noneTwice];
  if ('equals' in rule) return named(rule.equals);
  if ('atLeast' in rule) return named(rule.atLeast);
  if ('atMost' in rule) return named(rule.atMost);
  if ('differsFrom' in rule) return [rule.differsFrom];
  if ('otherSexThan' in rule) return [rule.otherSexThan];
  if ('notBefore' in rule) return nameIn(rule.notBefore);
  return 'notAfter' in rule ? nameIn(rule.notAfter) : [];
}

const named = (size: number | string): string[] => (typeof size === 'string' ? [size] : []);

const nameIn = (day: DayGiven): string[] => {
  const name = typeof day === 'object' ? day.of : day;
  return /^(?:today|\d{4}-)/.test(name) ? [] : [name];
};

/** The kinds of answers that a rule can judge. */
function compares(rule: Rule): Field['kind'][] {
  if ('noneTwice' in rule) return ['entries'];
  if ('equals' in rule || 'atLeast' in rule || 'atMost' in rule) return ['number', 'money', 'computed', 'entries'];
  if ('differsFrom' in rule)
    return ['text', 'resident-id', 'person', 'credit-code', 'phone', 'email', 'date', 'choice', 'coded'];
  if ('sex' in rule || 'otherSexThan' in rule) return ['resident-id', 'person', 'choice'];
  if ('ageFrom' in rule && typeof rule.ageFrom === 'object') return ['resident-id', 'person'];
  return ['resident-id', 'person', 'date'];
}
