import type { ReactNode } from 'react';

export type Fact = { term: string; value: ReactNode; note?: ReactNode };

/** The facts a person decides by: rows on a phone, one strip on a wide screen. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className="grid border-y border-line wide:grid-flow-col wide:auto-cols-fr wide:border-t-2 wide:border-t-ink">
    {facts.map(({ term, value, note }) => (
      <div
        key={term}
        className="flex items-baseline gap-x-4 border-line py-2 not-first:border-t wide:block wide:px-4 wide:py-3 wide:first:pl-0 wide:not-first:border-t-0 wide:not-first:border-l"
      >
        <dt className="w-[6.5em] shrink-0 text-small text-quiet wide:w-auto">{term}</dt>
        <dd>
          <span className="font-semibold">{value}</span>
          {note && <span className="ml-2 text-small text-quiet wide:ml-0 wide:block">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
