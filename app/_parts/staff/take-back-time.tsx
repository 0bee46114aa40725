import type { ReactNode } from 'react';

/** Seconds until an act takes effect, at least one. */
export const secondsUntil = (dueAt: Date, now: Date): number =>
  Math.max(1, Math.ceil((dueAt.getTime() - now.getTime()) / 1000));

type TakeBackTimeProps = {
  seconds: number;
  /** What stands around the seconds while they run, and what stands there instead once they are over. */
  say: { due: { before: string; after: string }; over: string };
  /** The button; it goes with the seconds. */
  children: ReactNode;
};

/** The time left to take something back, in a form with `data-due-in`. The module counts it down; without it the number stays. */
export const TakeBackTime = ({ seconds, say: { due, over }, children }: TakeBackTimeProps) => (
  <>
    <span data-until>
      {due.before}
      <span data-seconds className="figures">
        {seconds}
      </span>
      {due.after}
    </span>
    <span data-over hidden>
      {over}
    </span>
    {children}
    <script src="/modules/count-down.js" type="module" />
  </>
);
