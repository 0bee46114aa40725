import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; children: ReactNode; aside?: ReactNode };

export const Section = ({ id, title, children, aside }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`} className="mt-10 wide:mt-12">
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-2">
      <h2 id={`${id}-title`}>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
);
