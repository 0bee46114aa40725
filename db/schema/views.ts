import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/** Lists of the desk that a member of staff has given a name, each as the query of its address; nobody else sees them. */
export const deskViews = pgTable(
  'desk_views',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    query: text().notNull(),
    keptAt: moment().notNull(),
  },
  (view) => [unique('desk_views_name').on(view.personId, view.name)],
);
