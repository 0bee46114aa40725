import type { Day } from '#lib/kernel/day.ts';
import type { Rung } from './ladder.ts';

/** Why a case is where it is, and what is done now. */
export type Reply = { reason: string; plan: string };

/** Somebody told or asked about a case; `asker` is null where the clock asked. */
export type Escalation = {
  id: string;
  applicationId: string;
  rung: Rung;
  dueOn: Day | null;
  personId: string;
  person: string | null;
  askedById: string | null;
  asker: string | null;
  question: string | undefined;
  askedAt: Date;
  repliedAt: Date | null;
  reply: Reply | undefined;
  /** A reply is still owed. */
  owed: boolean;
};
