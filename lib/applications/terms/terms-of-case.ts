import { answerAt } from '#lib/forms/answer-at.ts';
import { isEntriesField, type Field, type PlainField } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { entriesIn, type Answers } from '#lib/forms/kinds/value.ts';
import { partsOf } from '#lib/forms/parts.ts';
import { idTerms, nameTerms, phoneTerms, referenceTerms, roleTerm, serviceTerm, textTerms } from './term.ts';

/** What the terms of a case are made of; the answers are those of its last submission. */
export type Findable = {
  service: string;
  reference: string | null;
  applicantName: string;
  form: Form;
  answers: Answers;
  /** Of the company that it was made for. */
  creditCode: string | undefined;
};

/** Of a text longer than that the rest is not searched. */
const mostTerms = 400;

/** Everything that a case is found by, once each. */
export function termsOfCase(found: Findable): string[] {
  const { service, reference, applicantName, creditCode } = found;
  const terms = new Set([
    serviceTerm(service),
    ...(reference ? referenceTerms(reference) : []),
    ...nameTerms(applicantName),
    ...(creditCode ? idTerms(creditCode) : []),
    ...numbersIn(found).flatMap(({ role, number }) => [...idTerms(number), roleTerm(role, number)]),
    ...answersOf(found).flatMap(([field, answer]) => termsOfAnswer(field, answer)),
  ]);
  return [...terms].slice(0, mostTerms);
}

/** The resident identity numbers in a case, each in the role that somebody has in it. */
export const numbersIn = (found: Pick<Findable, 'form' | 'answers'>): { role: string; number: string }[] =>
  answersOf(found).flatMap(([field, number]) =>
    field.kind === 'resident-id' ? [{ role: field.prefill ? 'applicant' : field.id, number }] : [],
  );

/** The credit codes in the answers of a case. */
export const creditCodesIn = (found: Pick<Findable, 'form' | 'answers'>): string[] =>
  answersOf(found).flatMap(([field, code]) => (field.kind === 'credit-code' ? [code] : []));

function termsOfAnswer(field: PlainField, answer: string): string[] {
  if (field.kind === 'phone') return phoneTerms(answer);
  if (field.kind === 'credit-code') return idTerms(answer);
  if (field.kind === 'text') return isName(field) ? nameTerms(answer) : textTerms(answer);
  return field.kind === 'long-text' || field.kind === 'email' ? textTerms(answer) : [];
}

/** A field of a name is called so, or is filled in with one. */
const isName = ({ id, prefill }: Extract<PlainField, { kind: 'text' }>): boolean =>
  prefill === 'person.name' || prefill === 'organisation.name' || /(?:^|[-.])name$/.test(id);

/** Every answer that was typed in words or as a number by which something is known. */
const answersOf = ({ form, answers }: Pick<Findable, 'form' | 'answers'>): [PlainField, string][] =>
  form.pages.flatMap(({ fields }) => fields.flatMap((field) => answersTo(field, answers)));

const answersTo = (field: Field, answers: Answers): [PlainField, string][] =>
  isEntriesField(field)
    ? entriesIn(answers, field.id).flatMap((entry) => field.fields.flatMap((one) => answersTo(one, entry)))
    : partsOf(field).flatMap((part): [PlainField, string][] => {
        const answer = answerAt(answers, part.id);
        return answer ? [[part, answer]] : [];
      });
