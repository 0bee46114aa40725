import type { ownershipReasons } from '#db/schema/ownership.ts';

export type Why = (typeof ownershipReasons)[number];

/** Whom a case is given to, and why; `deputyOfId` is the absent colleague. */
export type Choice = { ownerId: string; why: Why; deputyOfId?: string };

/** An owner of a case, from when, and who gave it to them, why. */
export type Ownership = {
  id: string;
  ownerId: string;
  owner: string | null;
  why: Why;
  deputyOf: string | null;
  by: string | null;
  at: Date;
};
