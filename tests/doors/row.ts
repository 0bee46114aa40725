import type { Member } from './cast.ts';
import type { Stage, Subject } from './subjects.ts';

export type Row = Open | Room | Guarded;

/** Open to anybody for the given reason; no personal data behind it. */
export type Open = { door: string; may: 'anybody'; because: string };

/** A page of some people's work, about no case; it does not exist for others. */
export type Room = { door: string; may: Member[]; room: string };

/**
 * `applicant` applied for themselves or as a member of the organisation. Those in `sees` know the case and are refused;
 * all others are answered as if it did not exist. `lists` marks a door to one's own things, which must not show
 * another's.
 */
export type Guarded = {
  door: string;
  /** Which of several forms behind one door. */
  named?: string;
  may: ('applicant' | Member)[];
  sees?: ('applicant' | Member)[];
  on: Stage;
  lists?: 'newest first' | 'oldest first';
  at: (subject: Subject) => string;
  /** Where the rest of a list stands, which is in two parts: what is one's own, and what is one's colleagues'. */
  restAt?: (subject: Subject) => string;
  /** The form's fields beside its language; a page has none. */
  fields?: (subject: Subject) => Record<string, string>;
};
