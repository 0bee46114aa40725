import type { ComponentProps } from 'react';
import type { ChoiceField } from '#app/_ui/choice-field.tsx';
import type { Asked } from '#app/_ui/field.tsx';
import type { TextField } from '#app/_ui/text-field.tsx';
import { isPlainField, kindOf, type Field, type PlainField } from '#lib/forms/field-kinds.ts';
import type { Option } from '#app/_ui/choice-field.tsx';
import type { Why } from '#lib/forms/kinds/asked.ts';
import type { Control } from '#lib/forms/kinds/kind.ts';
import { entriesMeant, type Code } from '#lib/forms/kinds/match-codes.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    upTo: (max: number) => `最多 ${max} 个字`,
    joined: (...hints: string[]) => hints.join('。'),
  },
  en: {
    upTo: (max: number) => `Up to ${max} characters`,
    joined: (...hints: string[]) => hints.join('. '),
  },
});

/** A control without its question: a line, several lines, choices, a box to tick, files. */
type Kind =
  | ({ control: 'line' } & Omit<ComponentProps<typeof TextField>, keyof Asked | 'value'>)
  | { control: 'lines' }
  | ({ control: 'choice' } & Pick<ComponentProps<typeof ChoiceField>, 'pick' | 'options'>)
  | { control: 'check' }
  | { control: 'files'; upTo: number }
  /** `edition` is the mark of its list; `shown` says a code as its name, `meant` offers what may have been meant. */
  | {
      control: 'coded';
      edition: string | undefined;
      shown: (typed: string) => string;
      meant: (typed: string) => Option[];
    }
  /** What follows from other answers, where it is known already. */
  | { control: 'shown'; answer: string | undefined };

/** One input as the page asks it, in the reader's language only: nothing here needs the form again. */
export type Input = Omit<Asked, 'error'> & Kind;

export const inputOf = (field: PlainField, locale: Locale): Input => ({
  ...askedOf(field, locale),
  ...inLanguage(kindOf(field).control(field), locale),
});

/** What is asked, whatever it is typed in. */
export const askedOf = (field: Field, locale: Locale): Omit<Asked, 'error'> => {
  const { id, label, hint, optional } = field;
  const control = isPlainField(field) ? kindOf(field).control(field) : undefined;
  const upTo = control?.control === 'lines' && control.upTo ? texts[locale].upTo(control.upTo) : undefined;
  const hints = [hint?.[locale], upTo].filter((one) => one !== undefined);
  const why = field.why && whyOf(field.why, locale);
  return {
    locale,
    id,
    label: label[locale],
    hint: texts[locale].joined(...hints) || undefined,
    optional,
    ...(why && { why }),
  };
};

const whyOf = ({ purpose, basis }: Why, locale: Locale): Asked['why'] => ({
  purpose: purpose[locale],
  basis: typeof basis === 'number' ? undefined : basis[locale],
});

function inLanguage(control: Control, locale: Locale): Kind {
  switch (control.control) {
    case 'choice': {
      const options = control.options.map(({ value, label, hint }) => ({
        ...{ value, label: label[locale], hint: hint?.[locale] },
      }));
      return { control: 'choice', pick: control.pick, options };
    }
    case 'line':
      return { ...control, before: control.before?.[locale], after: control.after?.[locale] };
    case 'coded':
      return codedIn(control, locale);
    case 'lines':
      return { control: 'lines' };
    case 'shown':
      return { control: 'shown', answer: undefined };
    case 'check':
    case 'files':
      return control;
  }
}

function codedIn({ codes, edition }: Extract<Control, { control: 'coded' }>, locale: Locale): Kind {
  const named = ({ value, label }: Code) => ({ value, label: label[locale] });
  return {
    ...{ control: 'coded', edition },
    shown: (typed) => codes.find(({ value }) => value === typed)?.label[locale] ?? typed,
    meant: (typed) => entriesMeant(typed, codes).map(named),
  };
}
