import type { ComponentProps } from 'react';
import type { ChoiceField } from '#app/_ui/choice-field.tsx';
import type { Asked } from '#app/_ui/field.tsx';
import type { TextField } from '#app/_ui/text-field.tsx';
import type { Field } from '#lib/forms/form.ts';
import type { Part } from '#lib/forms/parts.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    yes: '是',
    no: '否',
    upTo: (max: number) => `最多 ${max} 个字`,
    joined: (...hints: string[]) => hints.join('。'),
  },
  en: {
    yes: 'Yes',
    no: 'No',
    upTo: (max: number) => `Up to ${max} characters`,
    joined: (...hints: string[]) => hints.join('. '),
  },
});

/** What a control is besides its question: a line, several lines, choices, a box to tick. */
type Kind =
  | ({ control: 'line' } & Omit<ComponentProps<typeof TextField>, keyof Asked | 'value'>)
  | { control: 'lines' }
  | ({ control: 'choice' } & Pick<ComponentProps<typeof ChoiceField>, 'pick' | 'options'>)
  | { control: 'check' };

/** One input as the page asks it, in the reader's language only: nothing here needs the form again. */
export type Input = Omit<Asked, 'error'> & Kind;

export const inputOf = (field: Part, locale: Locale): Input => ({
  ...askedOf(field, locale),
  ...kindOf(field, locale),
});

/** What is asked, whatever it is typed in. */
export const askedOf = ({ id, label, hint, optional, ...field }: Field, locale: Locale): Omit<Asked, 'error'> => {
  const upTo = field.kind === 'long-text' && field.maxLength ? texts[locale].upTo(field.maxLength) : undefined;
  const hints = [hint?.[locale], upTo].filter((one) => one !== undefined);
  return { locale, id, label: label[locale], hint: texts[locale].joined(...hints) || undefined, optional };
};

function kindOf(field: Part, locale: Locale): Kind {
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const options = field.options.map(({ value, label, hint }) => ({
        ...{ value, label: label[locale], hint: hint?.[locale] },
      }));
      return { control: 'choice', pick: field.kind === 'choice' ? 'one' : 'many', options };
    }
    case 'yes-no': {
      const options = (['yes', 'no'] as const).map((value) => ({ value, label: texts[locale][value] }));
      return { control: 'choice', pick: 'one', options };
    }
    case 'declaration':
      return { control: 'check' };
    case 'long-text':
      return { control: 'lines' };
    case 'number':
      return { control: 'line', inputMode: 'decimal', width: 'short', after: field.unit?.[locale] };
    case 'money':
      return { control: 'line', inputMode: 'decimal', width: 'short', before: '¥' };
    default:
      return { control: 'line', ...typing(field) };
  }
}

type Line = Extract<Part, { kind: 'text' | 'date' | 'resident-id' | 'credit-code' | 'phone' | 'email' }>;

/** What a keyboard, a browser's memory and a spelling check should do with a line. */
function typing(field: Line) {
  const exact = { autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' } as const;
  const kinds = {
    text: { width: (field.kind === 'text' && (field.maxLength ?? 200) > 60 ? 'full' : 'medium') as 'full' | 'medium' },
    date: { type: 'date', width: 'short' },
    'resident-id': exact,
    'credit-code': exact,
    phone: { type: 'tel', width: 'short' },
    email: { type: 'email', spellCheck: false },
  } as const;
  const remembered = { 'person.name': 'name', 'person.phone': 'tel', 'person.email': 'email' } as const;
  const prefill = 'prefill' in field ? field.prefill : undefined;
  const autoComplete =
    prefill && prefill in remembered ? { autoComplete: remembered[prefill as keyof typeof remembered] } : {};
  return { ...kinds[field.kind], ...autoComplete };
}
