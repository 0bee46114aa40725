import type { Role } from '#lib/kernel/context.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import type { Status } from './states.ts';

export type Nothing = Record<never, never>;

export type StepWords<F> = {
  /** For the applicant: what happened, and who did it; staff appear by role. */
  told: string;
  who: string;
  /** For the applicant, out of the facts. */
  detail?: (facts: F, date: (day: Day) => string) => string;
  /** For staff, in the history and in the audit log. */
  staff: string;
  /** For staff, if they read more than the applicant. */
  inside?: (facts: F) => string;
};

export type StepRow<F> = {
  /** The states in which it is possible, and the state each leads to. */
  moves: Partial<Record<Status, Status>>;
  /** Sent to the applicant with the step. */
  letter?: Occasion;
  words: Bilingual<StepWords<F>>;
};

/** The input to the rule of a step. */
export type Circumstances = {
  status: Status;
  approval: 'one-person' | 'two-person';
  isAssignee: boolean;
  /** It is in somebody's hands, one's own or a colleague's. */
  isTaken: boolean;
  isProposer: boolean;
  isApprover: boolean;
  mayExtend: boolean;
};

export type StaffStepRow<F> = StepRow<F> & {
  roles: Role[];
  /** Said to whoever took the step, when it is taken. */
  done: Bilingual;
  /** At most once in a case. */
  once?: true;
  /** A company gets it only when staff have confirmed who represents it. */
  needsConfirmation?: true;
  fits?: (circumstances: Circumstances) => boolean;
};

export const reasonOf = ({ reason }: { reason: string }): string => reason;

/** One person decides what they took up; where two are needed, an approver who did not propose it. */
export const mayDecide = ({ approval, status, isAssignee, isProposer, isApprover }: Circumstances): boolean =>
  approval === 'one-person' ? isAssignee : status === 'awaiting_approval' && !isProposer && isApprover;
