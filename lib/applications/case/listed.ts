import type { Application } from '#lib/applications/application.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Representation } from '#lib/organisations/representation.ts';

export type Row = Omit<Application, 'answers' | 'form' | 'formHash' | 'lastHash' | 'trackingSecretHash'> & {
  assigneeName: string | null;
  /** A message of the applicant's awaits a reply. */
  awaitsReply: boolean;
  /** Of the company it was made for; null if it was made for a person. */
  representation: Representation | null;
};

export type Queue = 'new' | 'mine' | 'replies' | 'waiting' | 'due_soon' | 'overdue' | 'approval' | 'deliver' | 'done';

/** A page of a list: what stands before or after an id, depending on the list's direction. */
export type Page = { before?: string | undefined; limit?: number };

/** Some of what was sent to one's departments: a queue, a department, and what was begun from one day to another. */
export type Selection = {
  queue?: Queue | undefined;
  department?: string | undefined;
  from?: Day | undefined;
  until?: Day | undefined;
};
