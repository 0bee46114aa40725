import type { ReactNode } from 'react';

type LineStopProps = { number: number; filled?: boolean; children: ReactNode };

/** One stop of a numbered line down the page; stands in an `ol`. */
export const LineStop = ({ number, filled = false, children }: LineStopProps) => (
  <li className="line-stop">
    <span
      aria-hidden="true"
      className={`absolute top-0 left-0 flex size-8 items-center justify-center rounded-[50%] border-2 border-river text-small font-semibold figures ${filled ? 'bg-river text-on-river' : 'bg-paper text-river'}`}
    >
      {number}
    </span>
    {children}
  </li>
);
