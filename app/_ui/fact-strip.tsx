import type { ReactNode } from 'react';

/** The facts of a page in one strip: figures side by side, then rows. */
export const FactStrip = ({ figures, children }: { figures: ReactNode; children: ReactNode }) => (
  <div className="border-t-2 border-ink text-small">
    <dl className="flex border-b border-line">{figures}</dl>
    <dl>{children}</dl>
  </div>
);

type FigureProps = { term: string; parts: string[]; note?: ReactNode };

/** One figure with its unit; words instead of a figure are written smaller. */
export const Figure = ({ term, parts: [figure = '', unit], note }: FigureProps) => (
  <div className="flex-1 border-line py-3 not-first:border-l not-first:pl-3.5">
    <dt className="text-quiet">{term}</dt>
    <dd>
      <span className={`leading-snug font-semibold ${figure.length > 4 ? 'text-base' : 'text-[1.5556rem]'}`}>
        {figure}
      </span>
      {unit && ` ${unit}`}
      {note && <span className="block leading-snug text-quiet">{note}</span>}
    </dd>
  </div>
);

export const FactRow = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="flex justify-between gap-x-4 border-b border-line py-2">
    <dt className="shrink-0 text-quiet">{term}</dt>
    <dd className="text-end">{children}</dd>
  </div>
);
