import { z } from 'zod';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Problem } from './answer-problem.ts';
import { asked, option } from './asked.ts';
import { one, type Kind } from './kind.ts';

const choiceSchema = z.strictObject({ kind: z.literal('choice'), ...asked, options: z.array(option).min(2) });
const choicesSchema = z.strictObject({ kind: z.literal('choices'), ...asked, options: z.array(option).min(1) });
const yesNoSchema = z.strictObject({ kind: z.literal('yes-no'), ...asked });
const declarationSchema = z.strictObject({ kind: z.literal('declaration'), ...asked });
export type ChoiceField = z.output<typeof choiceSchema>;
type ChoicesField = z.output<typeof choicesSchema>;

export const choice = {
  schema: choiceSchema,
  holds: 'text',
  asks: 'choose',
  typed: one,
  read: ([typed = ''], { options }) => oneOf(typed, options),
  show: (value, { options }, locale) => labelled(options, value, locale),
  control: ({ options }) => ({ control: 'choice', pick: 'one', options }),
  room: ({ options }) => ({ room: 'boxes', options }),
  example: ({ options }) => options[0]?.value ?? '',
  options: ({ options }) => options,
} satisfies Kind<ChoiceField, 'text'>;

export const choices = {
  schema: choicesSchema,
  holds: 'list',
  asks: 'choose',
  typed: (value) => value,
  read: readChoices,
  show: (value, { options }, locale) =>
    value.map((each) => labelled(options, each, locale)).join(locale === 'zh' ? '、' : ', '),
  control: ({ options }) => ({ control: 'choice', pick: 'many', options }),
  room: ({ options }) => ({ room: 'boxes', options }),
  example: ({ options }) => options[0]?.value ?? '',
  options: ({ options }) => options,
} satisfies Kind<ChoicesField, 'list'>;

const yesOrNo = [
  { value: 'yes', label: { zh: '是', en: 'Yes' } },
  { value: 'no', label: { zh: '否', en: 'No' } },
];

export const yesNo = {
  schema: yesNoSchema,
  holds: 'text',
  asks: 'say',
  typed: one,
  read: ([typed = '']) => oneOf(typed, yesOrNo),
  show: (value, _field, locale) => labelled(yesOrNo, value, locale),
  control: () => ({ control: 'choice', pick: 'one', options: yesOrNo }),
  room: () => ({ room: 'boxes', options: yesOrNo }),
  example: () => 'yes',
  options: () => yesOrNo,
} satisfies Kind<z.output<typeof yesNoSchema>, 'text'>;

const confirmed = [{ value: 'yes', label: { zh: '已确认', en: 'Confirmed' } }];

export const declaration = {
  schema: declarationSchema,
  holds: 'text',
  asks: 'tick',
  typed: one,
  read: ([typed = '']) => (typed === 'yes' ? ok(typed) : err({ code: 'declaration' })),
  show: (value, _field, locale) => labelled(confirmed, value, locale),
  control: () => ({ control: 'check' }),
  room: () => ({ room: 'statement' }),
  example: () => 'yes',
  options: () => confirmed,
} satisfies Kind<z.output<typeof declarationSchema>, 'text'>;

const labelled = (options: { value: string; label: Bilingual }[], value: string, locale: Locale): string =>
  options.find((each) => each.value === value)?.label[locale] ?? value;

const oneOf = (typed: string, options: { value: string }[]): Result<string, Problem> =>
  options.some(({ value }) => value === typed) ? ok(typed) : err({ code: 'not-an-option' });

function readChoices(typed: string[], { options }: ChoicesField): Result<string[], Problem> {
  const values = options.map(({ value }) => value);
  if (typed.some((each) => !values.includes(each))) return err({ code: 'not-an-option' });
  return ok(values.filter((value) => typed.includes(value)));
}
