import { filePrefix, paperPrefix } from '#lib/catalogue/complete-form.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form, FormPage } from '#lib/forms/form.ts';
import type { Condition } from '#lib/forms/kinds/asked.ts';

/** The questions of a form that say who applies: name, resident ID, phone; undefined if it does not ask for all three. */
export function identityIn(form: Form): Record<'name' | 'residentId' | 'phone', string> | undefined {
  const [name, residentId, phone] = askedFor(form, ['person.name', 'person.residentId', 'person.phone']);
  return name && residentId && phone ? { name, residentId, phone } : undefined;
}

/** The questions of a form for companies that say which one applies; undefined if it does not ask for name and credit code. */
export function companyIn(form: Form): Record<'name' | 'creditCode', string> | undefined {
  const [name, creditCode] = askedFor(form, ['organisation.name', 'organisation.creditCode']);
  return name && creditCode ? { name, creditCode } : undefined;
}

/** The questions that everybody is asked for these details. */
function askedFor({ pages }: Form, details: string[]): (string | undefined)[] {
  const fields = pages.flatMap((page) => (page.showIf ? [] : page.fields));
  return details.map(
    (detail) => fields.find((field) => 'prefill' in field && field.prefill === detail && !field.showIf)?.id,
  );
}

/** The questions that stand first: for which company, and who stands there. */
export const whoApplies = (form: Form): string[] => [
  ...Object.values(companyIn(form) ?? {}),
  ...Object.values(identityIn(form) ?? {}),
];

/**
 * The whole form as one page, with who applies first. A question is asked under the condition of its own page and its own.
 * How papers come is not asked: the checklist beside it says so, with their scans.
 */
export function counterPage(form: Form): FormPage {
  const first = whoApplies(form);
  const asked = form.pages.flatMap((page) => page.fields.filter(isTyped).map((field) => onPage(field, page)));
  const [page] = form.pages;
  if (!page) throw new Error('A form without pages');
  const fields = [...asked.filter(({ id }) => first.includes(id)), ...asked.filter(({ id }) => !first.includes(id))];
  return { id: 'counter', title: page.title, fields };
}

const isTyped = ({ id, kind }: Field): boolean => kind !== 'file' && !id.startsWith(paperPrefix);

function onPage(field: Field, { showIf }: FormPage): Field {
  if (!showIf || (field.showIf && implies(field.showIf, showIf))) return field;
  return { ...field, showIf: field.showIf ? { all: [showIf, field.showIf] } : showIf };
}

/** True if the one cannot hold without the other: an answer that is one option is no other one. */
function implies(own: Condition, ofPage: Condition): boolean {
  if (!('is' in own)) return false;
  if ('not' in ofPage) return excludes(own, ofPage.not);
  if (!('is' in ofPage || 'in' in ofPage) || ofPage.field !== own.field) return false;
  return ('in' in ofPage ? ofPage.in : [ofPage.is]).includes(own.is);
}

const excludes = (own: { field: string; is: string }, other: Condition): boolean =>
  'is' in other && other.field === own.field && other.is !== own.is;

/** A paper of the form: the ways in which it may come, and the question for its scan. */
export type CounterPaper = { item: string; field: Field; ways: string[]; scan: string | undefined };

export function papersOf({ pages }: Form): CounterPaper[] {
  const fields = pages.flatMap((page) => page.fields);
  return pages.flatMap((page) =>
    page.fields.flatMap((field) => {
      if (!field.id.startsWith(paperPrefix) || field.kind !== 'choice') return [];
      const scan = `${filePrefix}${field.id.slice(paperPrefix.length)}`;
      return [
        {
          ...{ item: field.id, field: onPage(field, page), ways: field.options.map(({ value }) => value) },
          scan: fields.some(({ id }) => id === scan) ? scan : undefined,
        },
      ];
    }),
  );
}
