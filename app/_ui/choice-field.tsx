import { Fragment, type ReactNode } from 'react';
import { describedBy as describedByIds, Grouped, type Asked } from './field.tsx';

export type Option = { value: string; label: string; hint?: string | undefined };

type ChoiceFieldProps = Asked & {
  pick: 'one' | 'many';
  options: Option[];
  chosen: readonly string[];
  /** A further question for those who choose an option. */
  follow?: ((value: string) => ReactNode) | undefined;
};

/** Visible choices; the first has the question's id, so that an error summary leads to it. */
export const ChoiceField = ({ pick, options, chosen, follow, ...asked }: ChoiceFieldProps) => (
  <Grouped {...asked}>
    <div className="space-y-2">
      {options.map((option, index) => (
        <Fragment key={option.value}>
          <Choice
            {...option}
            type={pick === 'one' ? 'radio' : 'checkbox'}
            id={index === 0 ? asked.id : `${asked.id}-${option.value}`}
            name={asked.id}
            checked={chosen.includes(option.value)}
            invalid={Boolean(asked.error)}
          />
          <Following>{follow?.(option.value)}</Following>
        </Fragment>
      ))}
    </div>
  </Grouped>
);

/** Hidden by CSS unless the option before it is chosen. */
const Following = ({ children }: { children: ReactNode }) =>
  children && <div className="following space-y-6">{children}</div>;

type ChoiceProps = Option & {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  invalid?: boolean;
  describedBy?: string | undefined;
};

export const Choice = ({ value, label, hint, type, id, name, checked, invalid, describedBy }: ChoiceProps) => (
  <div className="choice flex items-start gap-3">
    <input
      {...{ type, id, name, value }}
      defaultChecked={checked}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      className="mt-[0.2em] size-[1.4em] shrink-0 accent-river"
    />
    <label htmlFor={id} className="min-w-0 grow">
      {label}
      {hint && <span className="block text-small text-quiet">{hint}</span>}
    </label>
  </div>
);

type CheckFieldProps = Asked & { value: string; checked: boolean };

export const CheckField = ({ value, checked, error, ...asked }: CheckFieldProps) => (
  <div className={error ? 'border-l-4 border-overdue pl-4' : ''}>
    <Choice
      type="checkbox"
      id={asked.id}
      name={asked.id}
      label={asked.label}
      hint={asked.hint}
      value={value}
      checked={checked}
      invalid={Boolean(error)}
      describedBy={error && describedByIds({ id: asked.id, error })}
    />
    {error && (
      <p id={`${asked.id}-error`} className="font-semibold text-overdue">
        {error}
      </p>
    )}
  </div>
);
