import type { ReactNode } from 'react';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { WhyAsked, type Why } from './why-asked.tsx';

const texts = words({
  zh: { optional: '（选填）', error: '错误：' },
  en: { optional: ' (optional)', error: 'Error: ' },
});

/** Properties of every question; `id` is also its name in the form and the target of an error summary. */
export type Asked = {
  locale: Locale;
  id: string;
  label: string;
  hint?: string | undefined;
  /** The condition for the question, if an answer on the same page decides. */
  when?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  why?: Why | undefined;
};

type Frame = Asked & { children: ReactNode };

export const control =
  'block w-full min-h-11 elder:min-h-14 rounded border-2 border-quiet bg-surface px-3 py-1.5 text-ink aria-invalid:border-overdue';

/** One control under its label: label, hint, control, error. */
export const Labelled = ({ children, ...asked }: Frame) => (
  <div className={box(asked)}>
    <label htmlFor={asked.id} className="block font-semibold">
      <LabelText {...asked} />
    </label>
    <Hint {...asked} />
    <WhyAsked {...asked} />
    <div className="mt-2">{children}</div>
    <Problem {...asked} />
  </div>
);

export const Grouped = ({ children, ...asked }: Frame) => (
  <fieldset className={box(asked)} aria-describedby={describedBy(asked)}>
    <legend className="font-semibold">
      <LabelText {...asked} />
    </legend>
    <Hint {...asked} />
    <WhyAsked {...asked} />
    <div className="mt-2">{children}</div>
    <Problem {...asked} />
  </fieldset>
);

const box = ({ error }: Pick<Asked, 'error'>) => `min-w-0 ${error ? 'border-l-4 border-overdue pl-4' : ''}`;

const LabelText = ({ locale, label, when, optional }: Asked) => (
  <>
    {when && <span className="block text-small font-normal text-quiet">{when}</span>}
    {label}
    {optional && <span className="font-normal text-quiet">{texts[locale].optional}</span>}
  </>
);

const Hint = ({ id, hint }: Asked) =>
  hint && (
    <p id={`${id}-hint`} className="text-small text-quiet">
      {hint}
    </p>
  );

const Problem = ({ locale, id, error }: Asked) =>
  error && (
    <p id={`${id}-error`} className="mt-1 font-semibold text-overdue">
      <span className="sr-only">{texts[locale].error}</span>
      {error}
    </p>
  );

export const describedBy = ({ id, hint, error }: Pick<Asked, 'id' | 'hint' | 'error'>): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

export const attributesOf = (asked: Asked) => ({
  id: asked.id,
  name: asked.id,
  'aria-invalid': asked.error ? true : undefined,
  'aria-describedby': describedBy(asked),
});
