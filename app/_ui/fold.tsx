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
  <details className="border-b border-line">
    <summary className="flex items-center justify-between gap-x-4 py-3.5 leading-snug marker:content-none hover:text-river-deep">
      <span>
        <h2 className="text-base">{title}</h2>
        {brief && <span className="text-small text-quiet">{brief}</span>}
      </span>
      <span className="fold-mark mr-1 print:hidden" aria-hidden="true" />
    </summary>
    {/* A browser that follows a link into it opens it. */}
    <div id={id} className="pt-1 pb-6">
      {children}
    </div>
  </details>
);
