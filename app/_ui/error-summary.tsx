import type { ReactNode } from 'react';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { correct: '请改正以下内容', note: '请注意' },
  en: { correct: 'There is a problem', note: 'Please note' },
});

type ErrorSummaryProps = {
  locale: Locale;
  errors: Record<string, string>;
  refusal?: ReactNode;
};

/** Unique on a page, because a request answers one form. */
const titleId = 'error-summary-title';

/**
 * The errors, each with a link to its field; takes the focus as the page loads. It is no live region: that would have it
 * read twice, once for the change and once for the focus.
 */
export const ErrorSummary = ({ locale, errors, refusal }: ErrorSummaryProps) => {
  const lines = Object.entries(errors);
  if (lines.length === 0 && !refusal) return null;
  return (
    <div
      tabIndex={-1}
      autoFocus
      role="group"
      data-alarm
      aria-labelledby={titleId}
      className="mb-8 rounded border-4 border-overdue bg-surface p-4 text-column"
    >
      <h2 id={titleId} className="text-large">
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
