import { control } from '#app/_ui/field.tsx';

type WordsFieldProps = {
  /** Of the form, and of this one of several forms on the page. */
  name: string;
  of: string;
  label: string;
  value?: string | undefined;
  error?: string | undefined;
};

/** The id of a field of one of several like forms. */
export const fieldId = (name: string, of: string): string => `${name}-${of}`;

/** A few words in one of several like forms on a page. */
export const WordsField = ({ name, of, label, value, error }: WordsFieldProps) => {
  const id = fieldId(name, of);
  return (
    <div className={error ? 'border-l-4 border-overdue pl-4' : ''}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        {...{ id, name }}
        rows={2}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={`${control} mt-1`}
      />
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-overdue">
          {error}
        </p>
      )}
    </div>
  );
};
