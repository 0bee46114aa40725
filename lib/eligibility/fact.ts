import { z } from 'zod';
import { accountDetails, type AccountDetail } from '#lib/forms/account-detail.ts';
import { id } from '#lib/forms/kinds/asked.ts';
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

/** The detail of an account that answers the question, for whoever asks to have it filled in. */
const account = z.enum(Object.keys(accountDetails) as [AccountDetail, ...AccountDetail[]]).optional();
const asked = [
  yesNo.schema.extend({ account }),
  number.schema.extend({ account }),
  choice.schema.extend({ account }),
  date.schema.extend({ account }),
] as const;
export const derivedSchema = z.strictObject({ kind: z.literal('derived'), id, from: expressionSchema });

/**
 * `content/facts.yaml`: what rules ask of people. A fact is asked as a question of a form is, or derived `from` other
 * facts.
 */
export const factsSchema = z.array(z.discriminatedUnion('kind', [...asked, derivedSchema]));
export type AskedFact = z.output<(typeof asked)[number]>;
export type DerivedFact = z.output<typeof derivedSchema>;
export type Fact = AskedFact | DerivedFact;

export const isDerived = (fact: Fact): fact is DerivedFact => fact.kind === 'derived';
export const isAsked = (fact: Fact): fact is AskedFact => !isDerived(fact);

/** The fact that an answer states: yes and no become true and false. */
export const factOf = ({ kind }: { kind: string }, value: Value): Json =>
  kind === 'yes-no' ? value === 'yes' : (value as Json);
