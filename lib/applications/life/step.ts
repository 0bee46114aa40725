import type { Grant } from '#lib/kernel/grants.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { openStatuses, type Status } from './states.ts';

export type Nothing = Record<never, never>;

export type StepWords<F> = {
  /** For the applicant: what happened, and who did it; staff appear by their part. */
  told: string;
  who: string;
  /** For the applicant, out of the facts. */
  detail?: (facts: F, date: (day: Day) => string) => string;
  /** For staff, in the history and in the audit log. */
  staff: string;
  /** For staff, if they read more than the applicant. */
  inside?: (facts: F) => string | undefined;
};

export type StepRow<F> = {
  /** Taken after the decision, also on a case that is over. */
  isAfterwards?: true;
  /** The states in which it is possible, and the state each leads to; `before` is the one that the case came from. */
  moves: Partial<Record<Status, Status | 'before'>>;
  /** Sent to the applicant with the step. */
  letter?: Occasion;
  words: Bilingual<StepWords<F>>;
};

/** The input to the rule of a step. */
export type Circumstances = {
  status: Status;
  approval: 'one-person' | 'two-person';
  isOwner: boolean;
  /** The case could be on the actor's desk as it stands. */
  mayOwn: boolean;
  isProposer: boolean;
  /** The actor has agreed to the proposal; and how many approvers have yet to agree to it before it is decided. */
  hasAgreed: boolean;
  yetToAgree: number;
  isApprover: boolean;
  /** May give the cases of colleagues to others. */
  mayAssign: boolean;
  /** The law knows an extension, the limit has not run out, and it was not extended before. */
  mayExtend: boolean;
};

export type StaffStepRow<F> = StepRow<F> & {
  /** Any of these, in the department of the case. */
  grants: Grant[];
  /** Said to whoever took the step, when it is taken. */
  done: Bilingual;
  /** At most once in a case. */
  once?: true;
  /** A company gets it only when staff have confirmed who represents it. */
  needsConfirmation?: true;
  fits?: (circumstances: Circumstances) => boolean;
};

export const reasonOf = ({ reason }: { reason: string }): string => reason;

/** One person decides what they own; where more are needed, an approver who did not propose it, the last of them. */
export const mayDecide = (found: Circumstances): boolean =>
  found.approval === 'one-person' ? found.isOwner : isNewTo(found) && found.yetToAgree === 0;

/** Where several approvers agree, each does so once, and the last one decides. */
export const mayAgree = (found: Circumstances): boolean => isNewTo(found) && found.yetToAgree > 0;

/** A proposal lies with an approver who has had no part in it. */
const isNewTo = ({ status, isProposer, isApprover, hasAgreed }: Circumstances): boolean =>
  status === 'awaiting_approval' && isApprover && !isProposer && !hasAgreed;

/** The moves of a step that leaves an open case in its state. */
export const inPlace: Partial<Record<Status, Status>> = Object.fromEntries(
  openStatuses.map((status) => [status, status]),
);
