import type { ReactNode } from 'react';

type ColumnsProps = {
  head: ReactNode;
  /** What stands beside the text on a wide screen, and before it on a phone; named for those who hear it. */
  side: ReactNode;
  sideName: string;
  children: ReactNode;
};

export const Columns = ({ head, side, sideName, children }: ColumnsProps) => (
  <div className="items-start gap-x-18 wide:grid wide:grid-cols-[minmax(0,1fr)_19rem]">
    {head}
    <aside aria-label={sideName} className="mt-6 wide:sticky wide:top-7 wide:col-start-2 wide:row-span-2 wide:mt-2">
      {side}
    </aside>
    <div>{children}</div>
  </div>
);
