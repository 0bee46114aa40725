import type { relatives } from '#db/schema/recusals.ts';
import type { Day } from '#lib/kernel/day.ts';

export type Relation = (typeof relatives.$inferSelect)['relation'];
export const relations = ['spouse', 'parent', 'child', 'sibling', 'in-law', 'other'] as const satisfies Relation[];

/** A declared relative as they are shown: of the number only its ends. */
export type Relative = {
  id: string;
  personId: string;
  person: string;
  relation: Relation;
  masked: string;
  untilDay: Day | null;
};
