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

export const formSchema = z.strictObject({
  version: z.int().positive(),
  pages: z.array(page).min(1),
});

/** The questions of an application (表单), as `form.yaml` writes them; frozen with each submission. */
export type Form = z.output<typeof formSchema>;
export type FormPage = Form['pages'][number];
