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
    /** What stands before and after the control: a currency, a unit. */
    before?: string | undefined;
    after?: string | undefined;
  };

/** One line of text. */
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

/** Several lines of text. */
export const LongTextField = ({ value, rows = 5, ...asked }: LongTextFieldProps) => (
  <Labelled {...asked}>
    <textarea {...attributesOf(asked)} rows={rows} defaultValue={value} className={control} />
  </Labelled>
);

type SelectFieldProps = Asked & {
  value?: string | undefined;
  empty: string;
  options: { value: string; label: string }[];
};

/** One of many known values, where a list of radios would be too long. */
export const SelectField = ({ value, empty, options, ...asked }: SelectFieldProps) => (
  <Labelled {...asked}>
    {/* A select does not follow a new default, so it is made anew. */}
    <select key={value} {...attributesOf(asked)} defaultValue={value} className={`${control} max-w-[24em]`}>
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Labelled>
);
