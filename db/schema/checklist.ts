import { sql } from 'drizzle-orm';
import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { moment } from './columns.ts';
import { people } from './identity.ts';

/**
 * What staff ticked beside the answers of a case, by paper or condition: it arrived, it was verified, or it is promised
 * for a day (容缺). A promise reminds its applicant before that day and its owner after it, once each.
 */
export const caseChecks = pgTable(
  'case_checks',
  {
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    item: text().notNull(),
    receivedAt: moment(),
    receivedById: uuid().references(() => people.id),
    verifiedAt: moment(),
    verifiedById: uuid().references(() => people.id),
    promisedFor: date({ mode: 'string' }),
    remindedAt: moment(),
    missedAt: moment(),
  },
  (check) => [
    primaryKey({ columns: [check.applicationId, check.item] }),
    index('case_checks_promised')
      .on(check.promisedFor)
      .where(sql`${check.receivedAt} is null and ${check.promisedFor} is not null`),
  ],
);
