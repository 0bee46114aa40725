import { CheckField, ChoiceField } from '#app/_ui/choice-field.tsx';
import { Grouped } from '#app/_ui/field.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import type { Input } from './input.ts';
import type { Question as Asks } from './questions.ts';

type QuestionProps<Of> = {
  question: Of;
  /** What is typed under each name, and what is wrong with it. */
  typed: (name: string) => string[];
  error: (name: string) => string | undefined;
};

/** One question, with as many controls as it is typed in. */
export const Question = ({ question, typed, error }: QuestionProps<Asks>) => {
  if (question.control !== 'group') return <Control {...{ question, typed, error }} />;
  const { parts, ...asked } = question;
  return (
    <Grouped {...asked} error={error(asked.id)}>
      <div className="space-y-5 border-l-2 border-line pl-4">
        {parts.map((part) => (
          <Control key={part.id} question={part} {...{ typed, error }} />
        ))}
      </div>
    </Grouped>
  );
};

const Control = ({ question, typed, error }: QuestionProps<Input>) => {
  const chosen = typed(question.id);
  const said = { error: error(question.id), value: chosen[0] };
  switch (question.control) {
    case 'choice':
      return <ChoiceField {...question} {...said} chosen={chosen} />;
    case 'check':
      return <CheckField {...question} {...said} value="yes" checked={said.value === 'yes'} />;
    case 'lines':
      return <LongTextField {...question} {...said} />;
    case 'line':
      return <TextField {...question} {...said} />;
  }
};
