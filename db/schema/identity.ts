import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';

/**
 * `phone`, `residentId` and `address` are sealed; `residentIdHash` is a keyed hash for look-ups. Several people may state one number:
 * nobody has verified it, and a refusal would tell strangers that it is registered.
 */
export const people = pgTable(
  'people',
  {
    id: id(),
    name: text(),
    email: text().unique(),
    /** Where letters go to a person without an account, whom an officer entered at the counter; nobody signs in by it. */
    letterEmail: text(),
    emailVerified: timestamp({ mode: 'date' }),
    image: text(),
    phone: text(),
    residentId: text(),
    residentIdHash: text(),
    address: text(),
    locale: text({ enum: ['zh', 'en'] })
      .notNull()
      .default('zh'),
    disabledAt: moment(),
    createdAt: moment().notNull().defaultNow(),
  },
  (person) => [index().on(person.residentIdHash)],
);

/** Posts of staff by department (content/posts.yaml); the department of a post of the whole city is `*`. */
export const staffPosts = pgTable(
  'staff_posts',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    department: text().notNull(),
    post: text('role').notNull(),
  },
  (post) => [primaryKey({ columns: [post.personId, post.department, post.post] })],
);

/**
 * Tables of next-auth's adapter; `tries` is ours, and of a session all but its first three columns. `sessionToken` is a
 * hash, `strong` a second factor at the identity provider, `authenticatedAt` when it was asked for.
 */
export const sessions = pgTable('sessions', {
  sessionToken: text().primaryKey(),
  userId: uuid()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  expires: timestamp({ mode: 'date' }).notNull(),
  method: text('means', { enum: ['provider', 'code', 'demonstration'] })
    .notNull()
    .default('code'),
  openedAt: moment().notNull().defaultNow(),
  seenAt: moment().notNull().defaultNow(),
  strong: boolean().notNull().default(false),
  authenticatedAt: moment(),
});

export const accounts = pgTable(
  'accounts',
  {
    userId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    type: text().notNull(),
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    refresh_token: text(),
    access_token: text(),
    expires_at: integer(),
    token_type: text(),
    scope: text(),
    id_token: text(),
    session_state: text(),
  },
  (account) => [primaryKey({ columns: [account.provider, account.providerAccountId] })],
);

export const verificationTokens = pgTable(
  'verification_tokens',
  {
    identifier: text().notNull(),
    token: text().notNull(),
    expires: timestamp({ mode: 'date' }).notNull(),
    tries: integer().notNull().default(0),
  },
  (token) => [primaryKey({ columns: [token.identifier, token.token] })],
);
