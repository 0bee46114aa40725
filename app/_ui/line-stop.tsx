import type { ReactNode } from 'react';

type LineStopProps = { number: number; filled?: boolean; children: ReactNode };

/** One stop of a numbered line down the page; stands in an `ol`. */
export const LineStop = ({ number, filled = false, children }: LineStopProps) => (
  <li className="relative pb-6 pl-12 before:absolute before:top-8 before:bottom-0 before:left-[calc(1rem-3px)] before:w-0.5 before:bg-line last:pb-0 last:before:hidden">
    <span
      aria-hidden="true"
      className={`absolute top-0 left-0 flex size-8 items-center justify-center rounded-[50%] border-2 border-river text-small font-semibold tabular-nums ${filled ? 'bg-river text-on-river' : 'bg-paper text-river'}`}
    >
      {number}
    </span>
    {children}
  </li>
);
