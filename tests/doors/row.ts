import type { Person } from './cast.ts';
import type { Stage, Subject } from './subjects.ts';

/** A door, and who may. */
export type Row = Open | Room | Guarded;

/** Anybody may, for the reason given; nobody's data lie behind it. */
export type Open = { door: string; may: 'anybody'; because: string };

/** A page of some people's work, about no case: for everybody else it does not exist. */
export type Room = { door: string; may: Exclude<Person, 'anonymous'>[]; room: string };

/**
 * `applicant` is who applied, for themselves or as a member of the company. Everybody else is answered as if
 * the case did not exist; those in `sees` know it and are refused; `lists` is a door to one's own things,
 * which may not show another's.
 */
export type Guarded = {
  door: string;
  /** Which of several forms behind one door. */
  named?: string;
  may: ('applicant' | Exclude<Person, 'anonymous'>)[];
  sees?: ('applicant' | Exclude<Person, 'anonymous'>)[];
  on: Stage;
  lists?: 'newest first' | 'oldest first';
  at: (subject: Subject) => string;
  /** What the form sends beside its language; a page has none. */
  fields?: (subject: Subject) => Record<string, string>;
};
