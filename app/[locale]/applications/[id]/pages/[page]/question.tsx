import { Grouped, type Asked } from '#app/_ui/field.tsx';
import type { Field } from '#lib/catalogue/form.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Control } from './control.tsx';
import type { Question as Asks } from './questions.ts';

type QuestionProps = {
  question: Asks;
  locale: Locale;
  /** What is typed under each name, and what is wrong with it. */
  typed: (name: string) => string[];
  error: (name: string) => string | undefined;
};

/** One question, with as many controls as it is typed in. */
export const Question = ({ question: { field, parts, when }, locale, typed, error }: QuestionProps) => {
  const asked = (one: Field): Asked => ({
    ...{ locale, id: one.id, label: one.label[locale], hint: one.hint?.[locale] },
    ...{ optional: one.optional, error: error(one.id) },
  });
  if (parts.length === 1) return <Control field={field} asked={{ ...asked(field), when }} typed={typed(field.id)} />;
  return (
    <Grouped {...asked(field)} when={when}>
      <div className="space-y-5 border-l-2 border-line pl-4">
        {parts.map((part) => (
          <Control key={part.id} field={part} asked={{ ...asked(part), optional: false }} typed={typed(part.id)} />
        ))}
      </div>
    </Grouped>
  );
};
