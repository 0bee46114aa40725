import type { ReactNode } from 'react';

type PartProps = { id: string; title: string; about?: ReactNode; aside?: ReactNode; children: ReactNode };

/** A part of the page under a line: its title, what it counts, and where to get it as a file. */
export const Part = ({ id, title, about, aside, children }: PartProps) => (
  <section id={id} aria-labelledby={`${id}-title`} className="mt-10 min-w-0">
    <div className="mb-1 flex flex-wrap items-baseline gap-x-4 border-b border-edge pb-1.5">
      <h2 id={`${id}-title`} className="text-h3">
        {title}
      </h2>
      {about && <p className="text-quiet">{about}</p>}
      {aside && <p className="ml-auto">{aside}</p>}
    </div>
    {children}
  </section>
);
