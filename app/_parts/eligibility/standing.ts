import type { Values } from '#app/_forms/values.ts';
import type { Expression } from '#lib/eligibility/expression.ts';
import { factOf, type AskedFact } from '#lib/eligibility/fact.ts';
import { standOf, type Judged, type Known } from '#lib/eligibility/judge.ts';
import { kindOf, type PlainField } from '#lib/forms/field-kinds.ts';
import { sayProblem } from '#lib/forms/say-problem.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** What is asked: the facts of rules, which decide, and what is asked once they have decided. */
export type Interview = {
  facts: AskedFact[];
  after: PlainField[];
  rules: Record<string, Expression[]>;
  /** What a fee depends on: facts that are asked as long as its rules are open. */
  fee: { facts: AskedFact[]; asking: Expression[] };
};

/** Where somebody stands in an interview. */
export type Standing = {
  judged: Record<string, Judged>;
  /** The question to be asked now; none at the end. */
  next: string | undefined;
  /** What was answered, as it is shown, and which questions were passed over. */
  shown: Record<string, string>;
  known: Known;
  passed: string[];
  errors: Record<string, string>;
  /** What stands as the account had it, as typed. */
  fromAccount: Record<string, string>;
  /** What came of asking the account just now. What it gave waits to be looked at. */
  filledIn: FilledIn | undefined;
};

export type FilledIn = 'filled' | 'nothing' | 'signedOut';

type Sent = { typed: Values; locale: Locale; today: Day; filledIn?: FilledIn | undefined };

/** The field that says what the account had, each as `name:text`. */
export const accountField = 'from-account';

/** Reads what was typed. A question that was asked and not answered, or not in a way that it can be, is asked again. */
export function standingOf(
  { facts, after, rules, fee }: Interview,
  { typed, locale, today, filledIn }: Sent,
): Standing {
  const known: Known = {};
  const shown: Record<string, string> = {};
  const errors: Record<string, string> = {};
  const current = textOf(typed, 'asked');
  const passed = [listOf(typed, 'passed'), 'pass' in typed ? current : []].flat();
  for (const field of [...facts, ...after, ...fee.facts]) {
    const texts = listOf(typed, field.id).filter((text) => text.trim() !== '');
    if (texts.length === 0) {
      if (field.id === current && !passed.includes(current) && !filledIn)
        errors[current] = sayProblem({ code: 'required' }, field, locale);
      continue;
    }
    const read = kindOf(field).read(texts, field, today);
    if (!read.ok) errors[field.id] = sayProblem(read.refusal, field, locale);
    else {
      shown[field.id] = kindOf(field).show(read.value, field, locale);
      known[field.id] = factOf(field, read.value);
    }
  }
  const names = (fields: { id: string }[]) => fields.map(({ id }) => id);
  const asked = { rules, order: names(facts), later: names(after), asking: fee.asking };
  const { judged, next } = standOf(asked, { known, passed });
  return {
    ...{ judged, shown, known, errors, filledIn },
    // Nothing follows from what was filled in until it has been looked at.
    next: filledIn ? current || next : next,
    passed: passed.filter((id) => !(id in shown)),
    fromAccount: unchangedIn(typed),
  };
}

const unchangedIn = (typed: Values): Record<string, string> =>
  Object.fromEntries(
    listOf(typed, accountField)
      .map((text) => text.split(':'))
      .flatMap(([name = '', text]) => (text !== undefined && textOf(typed, name) === text ? [[name, text]] : [])),
  );

type Placed = { field: PlainField; isBehind: boolean; isShown: boolean };

/** The question to be answered now; and of all, which are answered, and which are shown. */
export function placedIn(
  { facts, after, fee }: Interview,
  { shown, passed, next, errors, fromAccount, filledIn }: Standing,
): { current: string | undefined; questions: Placed[] } {
  const fields = [...facts, ...after, ...fee.facts];
  const current = fields.find(({ id }) => id in errors)?.id ?? next;
  const questions = fields.map((field) => {
    const { id } = field;
    // What the account gave just now is looked at before anything follows from it.
    const isFilledIn = filledIn !== undefined && (id in fromAccount || id === current);
    const isBehind = (id in shown || passed.includes(id)) && !(id in errors) && !isFilledIn;
    return { field, isBehind, isShown: isBehind || isFilledIn || id === current };
  });
  return { current, questions };
}

const listOf = (typed: Values, name: string): string[] => [typed[name] ?? []].flat();
const textOf = (typed: Values, name: string): string => listOf(typed, name)[0] ?? '';
