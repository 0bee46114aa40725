import { z } from 'zod';
import { condition, id } from '#lib/forms/kinds/asked.ts';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { fieldSchema } from './field-kinds.ts';

const page = z.strictObject({
  id,
  title: bilingualText,
  intro: bilingualText.optional(),
  showIf: condition.optional(),
  fields: z.array(fieldSchema).min(1),
});

/** A question about a person who signs as well as the applicant. */
const signatory = z.strictObject({ field: id });

/** In days: no application waits for signatures any longer. */
export const longestSigning = 28;

export const formSchema = z.strictObject({
  version: z.int().positive(),
  pages: z.array(page).min(1),
  signatories: z.array(signatory).min(1).optional(),
  /** For how many days an application waits for their signatures; `longestSigning` where the form says nothing. */
  signWithin: z.int().min(1).max(longestSigning).optional(),
});

/** The questions of an application (表单), as `form.yaml` writes them; frozen with each submission. */
export type Form = z.output<typeof formSchema>;
export type FormPage = Form['pages'][number];
