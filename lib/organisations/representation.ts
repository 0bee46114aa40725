import type { representationChecks, organisations } from '#db/schema/organisations.ts';

/**
 * The standing of an account: stated by whoever opened it, confirmed by staff, or rejected and closed. It concerns the
 * present legal representative; a new one is stated again.
 */
export type Representation = (typeof organisations.$inferSelect)['representation'];

export type CheckBasis = NonNullable<(typeof representationChecks.$inferSelect)['basis']>;
export const checkBases = ['register', 'licence', 'other'] as const satisfies readonly CheckBasis[];

/** A claim to represent an organisation; `membershipId` is absent once the account is closed. */
export type Claim = {
  organisationId: string;
  name: string;
  creditCode: string;
  createdAt: Date;
  representation: Representation;
  membershipId: string | null;
  personId: string | null;
  representative: string | null;
  /** The identity number, masked as far as comparing it with a card allows: `110105********002X`. */
  residentId: string | null;
};

/** A check by staff; `note` says what was compared, or the reason for rejection. */
export type Check = {
  outcome: 'confirmed' | 'rejected';
  basis: CheckBasis | null;
  note: string;
  representative: string | null;
  checkedBy: string | null;
  at: Date;
};
