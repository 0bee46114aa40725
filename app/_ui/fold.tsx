import type { ReactNode } from 'react';

type FoldProps = {
  id: string;
  title: string;
  /** A line that answers most people, so that they need not open it. */
  brief?: ReactNode;
  children: ReactNode;
};

/** A part that few need: opened by its title, by a link to it, and on paper. */
export const Fold = ({ id, title, brief, children }: FoldProps) => (
  <details className="group border-b border-line">
    <summary className="flex items-center justify-between gap-x-4 py-3.5 leading-snug marker:content-none hover:text-river-deep">
      <span>
        <h2 className="text-base">{title}</h2>
        {brief && <span className="text-small text-quiet">{brief}</span>}
      </span>
      <span
        className="mr-1 size-2.5 shrink-0 rotate-45 border-r-2 border-b-2 border-river group-open:-rotate-135 print:hidden"
        aria-hidden="true"
      />
    </summary>
    {/* A browser that follows a link into it opens it. */}
    <div id={id} className="pt-1 pb-6">
      {children}
    </div>
  </details>
);
