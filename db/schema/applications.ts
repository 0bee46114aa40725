import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { indexesOf } from './application-indexes.ts';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';
import { organisations } from './organisations.ts';

export const statuses = [
  'draft',
  'submitted',
  'correction_requested',
  'not_accepted',
  'returned',
  'accepted',
  'in_review',
  'stopped',
  'extension_asked',
  'awaiting_approval',
  'approved',
  'refused',
  'delivered',
  'withdrawn',
  'lapsed',
  'revocation_asked',
  'revoked',
] as const;

/** Every version of a form that somebody began, once, keyed by a hash of its questions. */
export const forms = pgTable('forms', {
  hash: text().primaryKey(),
  form: jsonb().notNull(),
});

/**
 * A draft, later an application (办件). Everything but a draft's answers is a projection of its events, written in the
 * same transaction; `version` is the sequence of the last event.
 */
export const applications = pgTable(
  'applications',
  {
    id: id(),
    service: text().notNull(),
    department: text().notNull(),
    applicantId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    /** The officer who enters it at the counter for its applicant, who has no account. */
    filedById: uuid().references(() => people.id),
    /** Of the company for which it was filed at the counter, with an account here or without. */
    creditCode: text(),
    applicantName: text().notNull(),
    locale: text({ enum: ['zh', 'en'] }).notNull(),
    status: text({ enum: statuses }).notNull().default('draft'),
    version: integer().notNull().default(0),
    lastHash: text().notNull().default(''),
    /** Sealed JSON of the answers so far, and the pinned form they belong to. */
    answers: text().notNull(),
    formHash: text()
      .notNull()
      .references(() => forms.hash),
    /** Sealed JSON of the answers of a draft for which its form has no place any more; gone once it is sent. */
    setAside: text(),
    /** Sealed JSON of what was typed on pages and is no answer yet; gone once it is sent. */
    typed: text(),
    /** Sealed JSON of the proofs that addresses among the answers reach whoever gave them. */
    proofs: text(),
    /** When the holder of a draft last asked to keep it, and when they were last told that it lapses. */
    keptAt: moment(),
    lapseToldAt: moment(),
    reference: text().unique(),
    trackingSecretHash: text('second_fact_hash'),
    /** The owner: whoever's turn it is. Nobody owns a draft; what was sent is never without. */
    assigneeId: uuid().references(() => people.id),
    proposedById: uuid().references(() => people.id),
    submittedAt: moment(),
    acceptedAt: moment(),
    decidedAt: moment(),
    /** In order: last day by law; staff's next limit and the day its light turns yellow; last day of a correction. */
    statutoryDueOn: date({ mode: 'string' }),
    dueOn: date({ mode: 'string' }),
    nearFrom: date({ mode: 'string' }),
    correctionDueOn: date({ mode: 'string' }),
    /** A message of the applicant's awaits a reply. */
    awaitsReply: boolean().notNull().default(false),
    /** It was corrected by its applicant, or sent back by an approver, at least once. */
    resubmitted: boolean().notNull().default(false),
    sentBack: boolean().notNull().default(false),
    /** The member of staff in whose hands it is and the version that they have seen. */
    seenBy: uuid().references(() => people.id),
    seenVersion: integer(),
    /** The mark of the calendar in which these dates were counted, and the day of counting where the clock stands still. */
    datedBy: text(),
    /** Since when a draft waits for the signatures of others, and is locked. */
    signingSince: moment(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (application) => [
    ...indexesOf(application),
    check('applications_owned', sql`reference is null or assignee_id is not null`),
  ],
);

/** The events of an application (办理记录): append only, hash-chained; `data` is sealed JSON. */
export const applicationEvents = pgTable(
  'application_events',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    sequence: integer().notNull(),
    step: text().notNull(),
    status: text({ enum: statuses }).notNull(),
    actorId: uuid().references(() => people.id),
    at: moment().notNull(),
    data: text().notNull(),
    idempotencyKey: text(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (event) => [
    uniqueIndex().on(event.applicationId, event.sequence),
    uniqueIndex().on(event.applicationId, event.idempotencyKey),
  ],
);

/** The frozen submission: answers and readable document (sealed JSON), the form's hash and the guide of that time. */
export const submissions = pgTable(
  'submissions',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    sequence: integer().notNull(),
    answers: text().notNull(),
    document: text().notNull(),
    formHash: text().notNull(),
    terms: jsonb().notNull(),
    locale: text({ enum: ['zh', 'en'] }).notNull(),
    at: moment().notNull(),
  },
  (submission) => [uniqueIndex().on(submission.applicationId, submission.sequence)],
);

/**
 * Messages between applicant and staff on a case; `body` is sealed. One of an applicant awaits a reply until staff answer
 * it or settle that it needs none.
 */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    fromStaff: boolean().notNull(),
    body: text().notNull(),
    at: moment().notNull(),
    settledAt: moment(),
  },
  (message) => [
    index().on(message.applicationId),
    index('messages_awaiting_reply')
      .on(message.applicationId)
      .where(sql`not from_staff and settled_at is null`),
  ],
);

/** Internal notes of staff, never shown to the applicant; `body` is sealed. */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    body: text().notNull(),
    at: moment().notNull(),
  },
  (note) => [index().on(note.applicationId)],
);
