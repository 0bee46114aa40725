import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { statuses } from './applications.ts';

/**
 * How many cases stand where, as changes that are summed up: a trigger on `applications` adds one line for what a case leaves
 * and one for what it comes to, so that nobody waits for a counter that somebody else holds. A job adds the lines up.
 */
export const deskCounts = pgTable(
  'desk_counts',
  {
    department: text().notNull(),
    assigneeId: uuid(),
    status: text({ enum: statuses }).notNull(),
    awaitsReply: boolean().notNull(),
    number: integer().notNull(),
  },
  (count) => [index('desk_counts_department').on(count.department)],
);
