import { isEntriesField, type Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { signsIn } from '#lib/forms/signs-in.ts';
import type { Fault } from './finding.ts';

/** Whoever signs beside the applicant is named by a question about a person, or by a list of people, once; without them nobody waits for them. */
export function checkSignatories({ pages, signatories = [], signWithin }: Form): Fault[] {
  const fields = new Map(pages.flatMap((page) => page.fields.map((field) => [field.id, field])));
  const faults = signatories.flatMap(({ field: name }, index): Fault[] => {
    const at = { field: `signatories.${index}`, rule: 'X' as const };
    const isTwice = signatories.findIndex(({ field }) => field === name) < index;
    const reason = isTwice ? `${name} signs already` : wrongWith(name, fields.get(name));
    return reason ? [{ ...at, reason }] : [];
  });
  const isIdle = signWithin !== undefined && signatories.length === 0;
  return isIdle ? [...faults, { field: 'signWithin', rule: 'X', reason: 'nobody else signs' }] : faults;
}

function wrongWith(name: string, field: Field | undefined): string | undefined {
  if (!field) return `no question is called ${name}`;
  const names = field.kind === 'person' || (isEntriesField(field) && signsIn(field));
  return names ? undefined : `${field.kind}: names nobody who could sign`;
}
