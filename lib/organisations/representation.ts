import type { representationChecks, organisations } from '#db/schema/organisations.ts';

/**
 * How far an organisation's account is trusted: stated by whoever opened it, confirmed by staff, or rejected and closed.
 * It is that of the present legal representative; where another one takes over, it is stated again.
 */
export type Representation = (typeof organisations.$inferSelect)['representation'];

/** What a representation was compared with. */
export type CheckBasis = NonNullable<(typeof representationChecks.$inferSelect)['basis']>;
export const checkBases = ['register', 'licence', 'other'] as const satisfies readonly CheckBasis[];

/** Somebody's claim to represent an organisation: `membershipId` is theirs; nobody's where the account is closed. */
export type Claim = {
  organisationId: string;
  name: string;
  creditCode: string;
  createdAt: Date;
  representation: Representation;
  membershipId: string | null;
  personId: string | null;
  representative: string | null;
  /** Of the identity number on their account, what it takes to compare it with a card: `110105********002X`. */
  residentId: string | null;
};

/** What staff found about a claim; `note` says what was compared, or why it was rejected. */
export type Check = {
  outcome: 'confirmed' | 'rejected';
  basis: CheckBasis | null;
  note: string;
  representative: string | null;
  checkedBy: string | null;
  at: Date;
};
