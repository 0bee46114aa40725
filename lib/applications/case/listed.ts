import type { Application } from '#lib/applications/application.ts';
import type { Light } from '#lib/deadlines/light.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Representation } from '#lib/organisations/representation.ts';

export type Row = Omit<
  Application,
  'answers' | 'typed' | 'proofs' | 'form' | 'formHash' | 'lastHash' | 'trackingSecretHash'
> & {
  assigneeName: string | null;
  /** Of the company it was made for; null if it was made for a person. */
  representation: Representation | null;
};

/** Cases by whose turn it is: mine to move on, the applicant's, my colleagues', nobody's any more. */
export type Queue = 'accept' | 'review' | 'approve' | 'deliver' | 'waiting' | 'replies' | 'colleagues' | 'done';

/** What a queue is narrowed to; nothing is wanted of what is left out. */
export type QueueFilter = {
  department?: string | undefined;
  service?: string | undefined;
  owner?: string | undefined;
  light?: Light | undefined;
  language?: Locale | undefined;
  /** The applicant has put it right. */
  resubmitted?: true | undefined;
  /** The approver has sent it back. */
  sentBack?: true | undefined;
  /** A message of the applicant's awaits a reply. */
  message?: true | undefined;
};

/** A page of a list: what stands before or after an id, depending on the list's direction. */
export type Page = { before?: string | undefined; limit?: number };

/** Some of what was sent to one's departments: single cases, a queue, what it is narrowed to, and what was begun from one day to another. */
export type Selection = {
  ids?: string[] | undefined;
  queue?: Queue | undefined;
  filter?: QueueFilter;
  from?: Day | undefined;
  until?: Day | undefined;
};
