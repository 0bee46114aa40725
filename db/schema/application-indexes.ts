import { sql } from 'drizzle-orm';
import { index, type ExtraConfigColumn } from 'drizzle-orm/pg-core';

type Name =
  | 'id'
  | 'service'
  | 'department'
  | 'applicantId'
  | 'organisationId'
  | 'creditCode'
  | 'status'
  | 'locale'
  | 'assigneeId'
  | 'filedById'
  | 'dueOn'
  | 'nearFrom'
  | 'submittedAt'
  | 'updatedAt'
  | 'awaitsReply'
  | 'resubmitted'
  | 'sentBack';
type Columns = Record<Name, ExtraConfigColumn>;

/** In the words of the queries, so that Postgres sees that an index has what they want. */
const isOpen = ({ status }: Columns) =>
  sql`${status} in ('submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked')`;

/** What cases are found by: by department, by whose they are, and open ones in the order in which a desk lists them. */
export const indexesOf = (application: Columns) => [
  index('applications_queue').on(application.department, application.status, application.id),
  /** Of companies without an account here. */
  index('applications_credit_code')
    .on(application.creditCode)
    .where(sql`${application.creditCode} is not null`),
  index('applications_desk').on(application.department, application.status, application.dueOn, application.id),
  /** Open cases of a department, the most urgent first; the columns behind the id narrow them without reading the rows. */
  index('applications_turn')
    .on(application.department, application.dueOn, application.id, application.nearFrom, application.locale)
    .where(isOpen(application)),
  index('applications_hands').on(
    application.assigneeId,
    application.status,
    application.dueOn,
    application.id,
    application.nearFrom,
    application.locale,
  ),
  /** What the escalation ladder looks through: running cases by the day their light turns yellow. */
  index('applications_near')
    .on(application.nearFrom, application.id)
    .where(
      sql`${application.status} in ('submitted', 'accepted', 'in_review', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked')`,
    ),
  index('applications_mine').on(application.applicantId, application.id),
  index('applications_organisation').on(application.organisationId, application.id),
  /** What an officer has begun to enter at the counter. */
  index('applications_counter')
    .on(application.filedById, application.id)
    .where(sql`${application.status} = 'draft'`),
  /** Drafts of people, which lapse unless they go on. */
  index('applications_drafts')
    .on(application.updatedAt)
    .where(sql`${application.status} = 'draft' and ${application.filedById} is null`),
  ...narrowing(application),
];

/** What desks narrow their lists by. */
const narrowing = (application: Columns) => [
  /** Open cases of a service, with all that supervision counts, so that a count reads neither them nor what is closed. */
  index('applications_open')
    .on(
      application.department,
      application.service,
      application.dueOn,
      application.id,
      application.assigneeId,
      application.status,
      application.nearFrom,
      application.submittedAt,
      application.applicantId,
      application.organisationId,
    )
    .where(isOpen(application)),
  /** The few that something came back to. */
  index('applications_back')
    .on(
      application.department,
      application.dueOn,
      application.id,
      application.awaitsReply,
      application.resubmitted,
      application.sentBack,
      application.assigneeId,
    )
    .where(
      sql`${application.awaitsReply} or (${application.resubmitted} or ${application.sentBack}) and ${isOpen(application)}`,
    ),
];
