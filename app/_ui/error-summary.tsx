'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { correct: '请改正以下内容', note: '请注意' },
  en: { correct: 'There is a problem', note: 'Please note' },
});

type ErrorSummaryProps = {
  locale: Locale;
  /** Messages by field id. */
  errors: Record<string, string>;
  /** The reason why the whole form was refused. */
  refusal?: ReactNode;
};

/** The errors, each with a link to its field; takes the focus when it appears or changes. */
export const ErrorSummary = ({ locale, errors, refusal }: ErrorSummaryProps) => {
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  const takenOver = useRef(false);
  useEffect(() => {
    if (takenOver.current) box.current?.focus();
    takenOver.current = true;
  }, [errors, refusal]);
  const lines = Object.entries(errors);
  if (lines.length === 0 && !refusal) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      // Before, or without, the framework the browser itself moves the focus here; a framework that arrives later
      // leaves the reader where they have gone since.
      autoFocus
      role="alert"
      aria-labelledby={title}
      className="mb-8 rounded border-4 border-overdue bg-surface p-4 text-column"
    >
      <h2 id={title} className="text-large">
        {lines.length > 0 ? texts[locale].correct : texts[locale].note}
      </h2>
      {refusal && <div className="mt-2">{refusal}</div>}
      <ul className="mt-2 space-y-1 empty:hidden">
        {lines.map(([id, message]) => (
          <li key={id}>
            <a href={`#${id}`} className="font-semibold text-overdue">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
