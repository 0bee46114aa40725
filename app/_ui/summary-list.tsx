import type { ReactNode } from 'react';

export type SummaryRow = {
  term: string;
  value: ReactNode;
  /** Both as they were in another language, where they differ. */
  original?: { lang: string; term: string | undefined; value: string | undefined };
  /** A link for the row; `about` tells a screen reader which one. */
  action?: { href: string; text: string; about: string } | undefined;
};

export const SummaryList = ({ rows }: { rows: SummaryRow[] }) => (
  <dl className="border-t border-line">
    {rows.map(({ term, value, original, action }) => (
      <div
        key={term}
        className="grid grid-cols-[1fr_auto] gap-x-6 border-b border-line py-3 wide:grid-cols-[minmax(0,5fr)_minmax(0,7fr)_auto]"
      >
        <dt className="col-span-2 text-quiet wide:col-span-1">
          {term}
          <Original lang={original?.lang} text={original?.term} />
        </dt>
        <dd className="min-w-0 break-words whitespace-pre-line">
          {typeof value === 'string' ? <bdi>{value}</bdi> : value}
          <Original lang={original?.lang} text={original?.value} />
        </dd>
        {action && (
          <dd className="print:hidden">
            <a href={action.href}>
              {action.text}
              <span className="sr-only"> {action.about}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);

const Original = ({ lang, text }: { lang: string | undefined; text: string | undefined }) =>
  text ? (
    <bdi lang={lang} className="block text-small text-quiet">
      {text}
    </bdi>
  ) : null;
