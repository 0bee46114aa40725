import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

const titleId = 'done-title';

/**
 * Says on the next page what was done; takes the focus as the page loads, so that it is read, and read once: it is no live
 * region. A page has one.
 */
export const DoneNotice = ({ said, children }: { said: string; children?: ReactNode }) => (
  <div
    id="done"
    tabIndex={-1}
    autoFocus
    role="group"
    aria-labelledby={titleId}
    className="mb-6 text-column print:hidden"
  >
    <Notice kind="success">
      <p id={titleId} className="font-semibold">
        {said}
      </p>
      {children}
    </Notice>
  </div>
);
