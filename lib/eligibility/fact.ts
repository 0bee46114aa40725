import { z } from 'zod';
import { yesNo, choice } from '#lib/forms/kinds/choice.ts';
import { date } from '#lib/forms/kinds/date.ts';
import { number } from '#lib/forms/kinds/number.ts';
import type { Value } from '#lib/forms/kinds/value.ts';
import { checkExpression } from './check-expression.ts';
import type { Json } from './expression.ts';

/** A rule or a derived fact, as `content/` writes it. */
export const expressionSchema = z.json().superRefine((value, ctx) => {
  for (const { reason } of checkExpression(value)) ctx.addIssue({ code: 'custom', message: reason });
});

const askedSchema = z.discriminatedUnion('kind', [yesNo.schema, number.schema, choice.schema, date.schema]);
const derivedSchema = z.strictObject({ id: askedSchema.options[0].shape.id, from: expressionSchema });

/**
 * `content/facts.yaml`: what rules ask of people. A fact is asked as a question of a form is, or derived `from` other
 * facts.
 */
export const factsSchema = z.array(z.union([askedSchema, derivedSchema]));
export type AskedFact = z.output<typeof askedSchema>;
export type DerivedFact = z.output<typeof derivedSchema>;
export type Fact = AskedFact | DerivedFact;

export const isDerived = (fact: Fact): fact is DerivedFact => 'from' in fact;
export const isAsked = (fact: Fact): fact is AskedFact => !isDerived(fact);

/** The fact that an answer states: yes and no become true and false. */
export const factOf = ({ kind }: AskedFact, value: Value): Json =>
  kind === 'yes-no' ? value === 'yes' : (value as Json);
