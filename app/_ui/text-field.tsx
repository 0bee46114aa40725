import type { InputHTMLAttributes } from 'react';
import { attributesOf, control, Labelled, type Asked } from './field.tsx';

const widths = { full: '', medium: 'max-w-[24em]', short: 'max-w-[12em]' };

type Typing = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'autoCapitalize'
>;

type TextFieldProps = Asked &
  Typing & {
    value?: string | undefined;
    width?: keyof typeof widths;
    /** Text before and after the control: a currency, a unit. */
    before?: string | undefined;
    after?: string | undefined;
  };

export const TextField = ({ value, width = 'medium', before, after, ...rest }: TextFieldProps) => {
  const { type = 'text', inputMode, autoComplete, spellCheck, autoCapitalize, ...asked } = rest;
  return (
    <Labelled {...asked}>
      <div className={`flex items-center gap-2 ${widths[width]}`}>
        {before && <span aria-hidden="true">{before}</span>}
        <input
          {...attributesOf(asked)}
          {...{ type, inputMode, autoComplete, spellCheck, autoCapitalize }}
          defaultValue={value}
          className={control}
        />
        {after && <span className="shrink-0">{after}</span>}
      </div>
    </Labelled>
  );
};

type LongTextFieldProps = Asked & { value?: string | undefined; rows?: number };

export const LongTextField = ({ value, rows = 5, ...asked }: LongTextFieldProps) => (
  <Labelled {...asked}>
    <textarea {...attributesOf(asked)} rows={rows} defaultValue={value} className={control} />
  </Labelled>
);
