import type { Application } from '#lib/applications/application.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { longestSigning } from '#lib/forms/form.ts';
import { signatoriesOf, type Signatory } from './signatories-of.ts';

type Draft = Pick<Application, 'service' | 'form' | 'answers'>;

/**
 * Who signs a draft beside whoever sends it, and for how many days it waits for them. Both are as the service has it now: a
 * draft pins the questions alone.
 */
export function whoSigns(
  { catalogue }: WithCatalogue,
  { service, form, answers }: Draft,
): { signatories: Signatory[]; days: number } {
  const guide = catalogue.findGuide(service);
  const { signatories, signWithin } = (guide && catalogue.formOf(guide)) ?? form;
  return { signatories: signatoriesOf({ ...form, signatories }, answers), days: signWithin ?? longestSigning };
}
