import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import * as tables from '#db/schema.ts';
import { test } from '#db/testing.ts';
import {
  aCheck,
  anApplication,
  anEntry,
  anEvent,
  aSubmission,
  at,
  refusalOf,
  someRows,
  type Write,
} from './rows.testing.ts';

describe('nothing hangs in the air', () => {
  const nobody = newId();
  test.for<[string, Write]>([
    [
      'a draft of nobody',
      (db, rows) => db.insert(tables.applications).values(anApplication(rows, { applicantId: nobody })),
    ],
    [
      'a draft for no company',
      (db, rows) => db.insert(tables.applications).values(anApplication(rows, { organisationId: nobody })),
    ],
    [
      'a draft of no form',
      (db, rows) => db.insert(tables.applications).values(anApplication(rows, { formHash: 'none' })),
    ],
    [
      'a case in the hands of nobody',
      (db, rows) => db.insert(tables.applications).values(anApplication(rows, { assigneeId: nobody })),
    ],
    [
      'a case that nobody proposed',
      (db, rows) => db.insert(tables.applications).values(anApplication(rows, { proposedById: nobody })),
    ],
    [
      'an event of no case',
      (db, rows) => db.insert(tables.applicationEvents).values(anEvent(rows, { applicationId: nobody })),
    ],
    [
      'an event of nobody',
      (db, rows) => db.insert(tables.applicationEvents).values(anEvent(rows, { actorId: nobody })),
    ],
    [
      'a submission of no case',
      (db, rows) => db.insert(tables.submissions).values(aSubmission(rows, { applicationId: nobody })),
    ],
    [
      'a message of nobody',
      (db, { application }) =>
        db
          .insert(tables.messages)
          .values({ applicationId: application, authorId: nobody, fromStaff: true, body: 's', at }),
    ],
    [
      'a note on no case',
      (db, { person }) => db.insert(tables.notes).values({ applicationId: nobody, authorId: person, body: 's', at }),
    ],
    [
      'a membership of no company',
      (db, { person }) =>
        db.insert(tables.memberships).values({ organisationId: nobody, personId: person, role: 'handler' }),
    ],
    [
      'a check of no claim',
      (db, rows) => db.insert(tables.representationChecks).values(aCheck(rows, { membershipId: nobody })),
    ],
    [
      'a check by nobody',
      (db, rows) => db.insert(tables.representationChecks).values(aCheck(rows, { checkedById: nobody })),
    ],
    [
      'a post of nobody',
      (db) => db.insert(tables.staffPosts).values({ personId: nobody, department: 'market', post: 'intake' }),
    ],
    [
      'a session of nobody',
      (db) => db.insert(tables.sessions).values({ sessionToken: 't', userId: nobody, expires: at }),
    ],
    [
      'a notification to nobody',
      (db) => db.insert(tables.notifications).values({ personId: nobody, occasion: 'accept', facts: {}, at }),
    ],
    [
      'counters of no week',
      (db) => db.insert(tables.usageCounters).values({ week: '2026-11-16', row: 0, counts: [1] }),
    ],
    [
      'the person of a case, who cannot be deleted',
      (db, { person }) => db.execute(sql`delete from people where id = ${person}`),
    ],
    [
      'a case with events, which cannot be deleted',
      async (db, rows) => {
        await db.insert(tables.applicationEvents).values(anEvent(rows));
        await db.execute(sql`delete from applications where id = ${rows.application}`);
      },
    ],
    ['the form of a draft, which cannot be deleted', (db) => db.execute(sql`delete from forms`)],
  ])('%s', async ([, write], { db }) => {
    const rows = await someRows(db);
    expect(await refusalOf(db, () => write(db, rows))).toMatch(/_fk$/);
  });
});

describe('nothing is left open that must be said', () => {
  test.for<[string, string, Write]>([
    [
      'an application without a service',
      'service',
      (db, rows) => db.insert(tables.applications).values({ ...anApplication(rows), service: sql`null` }),
    ],
    [
      'answers that are none',
      'answers',
      (db, rows) => db.insert(tables.applications).values({ ...anApplication(rows), answers: sql`null` }),
    ],
    [
      'an event without its place',
      'sequence',
      (db, rows) => db.insert(tables.applicationEvents).values({ ...anEvent(rows), sequence: sql`null` }),
    ],
    [
      'an event without its hash',
      'hash',
      (db, rows) => db.insert(tables.applicationEvents).values({ ...anEvent(rows), hash: sql`null` }),
    ],
    [
      'an entry without its subject',
      'subject',
      (db) => db.insert(tables.auditEvents).values({ ...anEntry(), subject: sql`null` }),
    ],
    [
      'a check without a note',
      'note',
      (db, rows) => db.insert(tables.representationChecks).values({ ...aCheck(rows), note: sql`null` }),
    ],
  ])('%s', async ([, column, write], { db }) => {
    const rows = await someRows(db);
    expect(await refusalOf(db, () => write(db, rows))).toBe(column);
  });
});

describe('a basket that waits', () => {
  test.for([
    [0, 'usage_inbox_size'],
    [1, undefined],
    [64, undefined],
    [65, 'usage_inbox_size'],
  ] as const)('with %i services is refused by %s', async ([count, constraint], { db }) => {
    const items = Array.from({ length: count }, (_, index) => `service-${index}`);
    expect(await refusalOf(db, () => db.insert(tables.usageInbox).values({ items }))).toBe(constraint);
  });
});

test('who is deleted takes their sessions and their sign-ins with them', async ({ db }) => {
  const { other } = await someRows(db);
  await db.insert(tables.sessions).values({ sessionToken: 't', userId: other, expires: at });
  await db.insert(tables.accounts).values({ userId: other, type: 'oidc', provider: 'city', providerAccountId: '7' });
  await db.execute(sql`delete from people where id = ${other}`);
  expect([await db.$count(tables.sessions), await db.$count(tables.accounts)]).toEqual([0, 0]);
});

test('what is left out stands as the safest: a draft, stated by its person, signed in by a code', async ({ db }) => {
  const { person } = await someRows(db);
  await db.insert(tables.sessions).values({ sessionToken: 't', userId: person, expires: at });
  expect(await db.select().from(tables.applications)).toMatchObject([{ status: 'draft', version: 0, lastHash: '' }]);
  expect(await db.select().from(tables.organisations)).toMatchObject([{ representation: 'stated' }]);
  expect(await db.select().from(tables.sessions)).toMatchObject([{ method: 'code' }]);
});
