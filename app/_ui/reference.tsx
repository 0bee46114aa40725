import { inGroups } from '#lib/identifiers/reference.ts';

/** Shown in groups of four, copied without spaces, read letter by letter. */
export const Reference = ({ reference }: { reference: string }) => (
  <span className="reference inline-flex flex-wrap gap-x-[0.5em]" translate="no">
    {inGroups(reference)
      .split(' ')
      .map((group, index) => (
        <span key={index}>{group}</span>
      ))}
  </span>
);
