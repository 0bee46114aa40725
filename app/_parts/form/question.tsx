import type { ReactNode } from 'react';
import { placesOf } from '#app/_forms/entry-rows.ts';
import { CheckField, ChoiceField } from '#app/_ui/choice-field.tsx';
import { Grouped } from '#app/_ui/field.tsx';
import { FilesField, type ShownFile } from '#app/_ui/files-field.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import { CodedField } from './coded-field.tsx';
import { ListedField, RowsField } from './entries-field.tsx';
import type { Input } from './input.ts';
import type { Question as Asks } from './questions.ts';
import { ShownField } from './shown-field.tsx';

type QuestionProps<Of> = {
  question: Of;
  /** What is typed under each name, and what is wrong with it. */
  typed: (name: string) => string[];
  error: (name: string) => string | undefined;
  /** Stands first in a question about a person. */
  first?: ((asked: { id: string; label: string }) => ReactNode) | undefined;
  /** The files that answer a question, and those from before that may. */
  files?: ((name: string) => { files: ShownFile[]; before: ShownFile[] }) | undefined;
  /** The names under which something was typed or saved: a list shows that many of its rows. */
  names?: string[] | undefined;
};

/** One question, with as many controls as it is typed in, and under each option what it leads to. */
export const Question = ({ question: { following, ...question }, first, ...about }: QuestionProps<Asks>) => {
  const { typed, error, files, names = [] } = about;
  const follow = (value: string) =>
    following?.[value]?.map((next) => (
      <Question key={next.id} question={next} {...{ typed, error, first, files, names }} />
    ));
  if (question.control === 'listed') return <ListedField question={question} error={error(question.id)} />;
  if (question.control === 'rows')
    return (
      <RowsField
        {...{ question, places: placesOf(question.id, names, question) }}
        error={error(question.id)}
        ask={(one) => <Question key={one.id} question={one} {...{ typed, error }} />}
      />
    );
  if (question.control !== 'group') return <Control {...{ question, typed, error, files, follow }} />;
  const { parts, ...asked } = question;
  return (
    <Grouped {...asked} error={error(asked.id)}>
      <div className="space-y-5 border-l-2 border-line pl-4">
        {first?.(asked)}
        {parts.map((part) => (
          <Control key={part.id} question={part} {...{ typed, error }} />
        ))}
      </div>
    </Grouped>
  );
};

const noFiles = { files: [], before: [] };

type ControlProps = QuestionProps<Input> & { follow?: (value: string) => ReactNode };

const Control = ({ question, typed, error, files, follow }: ControlProps) => {
  const chosen = typed(question.id);
  const said = { error: error(question.id), value: chosen[0] };
  switch (question.control) {
    case 'choice':
      return <ChoiceField {...question} {...said} {...{ chosen, follow }} />;
    case 'check':
      return <CheckField {...question} {...said} value="yes" checked={said.value === 'yes'} />;
    case 'coded':
      return <CodedField {...question} {...said} picked={chosen[1]} />;
    case 'shown':
      return <ShownField {...question} {...said} />;
    case 'lines':
      return <LongTextField {...question} {...said} />;
    case 'files':
      return <FilesField {...question} {...said} {...(files?.(question.id) ?? noFiles)} />;
    case 'line':
      return <TextField {...question} {...said} />;
  }
};
