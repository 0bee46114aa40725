import type { Catalogue, WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { compareForms, concerning, isUnchanged, type FormChange } from '#lib/forms/compare-forms.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Application } from '#lib/applications/application.ts';
import { hashOfForm } from '#lib/applications/case/form-store.ts';

/** How the form of a service differs from the one that a draft was begun with; `to` is the hash of the form there is now. */
type ChangeSince = { change: FormChange; form: Form; to: string };

type Sent = Pick<Application, 'status' | 'signingSince' | 'service' | 'form' | 'formHash' | 'answers'>;

/** Compared once: under one catalogue a hash stands for the same form, and a service has the same form, for ever. */
const compared = new WeakMap<Catalogue, Map<string, ChangeSince | undefined>>();

/**
 * What the service asks otherwise now; undefined if nobody would notice, if it takes no applications online any more, and
 * of everything that was sent, or waits for signatures, which keeps its form.
 */
export function changeSince(
  { catalogue }: WithCatalogue,
  { status, signingSince, service, form, formHash, answers }: Sent,
): ChangeSince | undefined {
  if (status !== 'draft' || signingSince) return undefined;
  const known = compared.get(catalogue) ?? new Map<string, ChangeSince | undefined>();
  const key = `${service} ${formHash}`;
  const found = known.has(key) ? known.get(key) : compare(catalogue, service, form);
  compared.set(catalogue, known.set(key, found));
  const change = found && concerning(found.change, answers);
  return change && !isUnchanged(change) ? { ...found, change } : undefined;
}

function compare(catalogue: Catalogue, service: string, before: Form): ChangeSince | undefined {
  const guide = catalogue.findGuide(service);
  const form = guide && catalogue.formOf(guide);
  const change = form && compareForms(before, form);
  return change && !isUnchanged(change) ? { change, form, to: hashOfForm(form) } : undefined;
}
