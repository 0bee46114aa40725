import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; children: ReactNode; aside?: ReactNode };

export const Section = ({ id, title, children, aside }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`} className="mt-14 wide:mt-18">
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-5">
      <h2 id={`${id}-title`}>{title}</h2>
      {aside && <p className="text-small">{aside}</p>}
    </div>
    {children}
  </section>
);
