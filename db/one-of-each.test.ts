import { describe, expect } from 'vitest';
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

describe('one of each', () => {
  test.for<[string, string, Write]>([
    [
      'an e-mail address',
      'people_email_unique',
      (db) => db.insert(tables.people).values({ email: 'lin@people.example' }),
    ],
    [
      'a credit code of an open account',
      'organisations_one_code',
      (db) => db.insert(tables.organisations).values({ creditCode: 'C1', name: '又一家' }),
    ],
    [
      'an open membership of a person in a company',
      'memberships_one_open',
      (db, { organisation, person }) =>
        db.insert(tables.memberships).values({ organisationId: organisation, personId: person, role: 'handler' }),
    ],
    [
      'a representative of a company',
      'memberships_one_representative',
      (db, { organisation, other }) =>
        db
          .insert(tables.memberships)
          .values({ organisationId: organisation, personId: other, role: 'legal_representative' }),
    ],
    [
      'a check of a representative',
      'representation_checks_membershipId_unique',
      async (db, rows) => {
        await db.insert(tables.representationChecks).values(aCheck(rows));
        await db.insert(tables.representationChecks).values(aCheck(rows, { outcome: 'rejected', basis: null }));
      },
    ],
    [
      'a reference',
      'applications_reference_unique',
      (db, rows) =>
        db.insert(tables.applications).values(anApplication(rows, { reference: 'R1', assigneeId: rows.other })),
    ],
    [
      'an event at each place of a case’s chain',
      'application_events_application_id_sequence_index',
      (db, rows) => db.insert(tables.applicationEvents).values([anEvent(rows), anEvent(rows)]),
    ],
    [
      'an event of one press of a button in a case',
      'application_events_application_id_idempotency_key_index',
      (db, rows) =>
        db
          .insert(tables.applicationEvents)
          .values([anEvent(rows, { idempotencyKey: 'k' }), anEvent(rows, { idempotencyKey: 'k', sequence: 2 })]),
    ],
    [
      'a submission at each place of a case',
      'submissions_application_id_sequence_index',
      (db, rows) => db.insert(tables.submissions).values([aSubmission(rows), aSubmission(rows)]),
    ],
    [
      'an entry at each place of a lane of the log',
      'audit_events_lane_sequence_index',
      (db) => db.insert(tables.auditEvents).values([anEntry(), anEntry({ subject: 'application:2' })]),
    ],
    [
      'a head of a lane',
      'audit_heads_pkey',
      (db) => db.insert(tables.auditHeads).values([0, 1].map((sequence) => ({ lane: 1, sequence, hash: 'h' }))),
    ],
    [
      'a post of a person',
      'staff_posts_person_id_department_role_pk',
      (db, { person }) =>
        db
          .insert(tables.staffPosts)
          .values([0, 1].map(() => ({ personId: person, department: 'market', post: 'intake' }))),
    ],
    [
      'an account at a provider',
      'accounts_provider_provider_account_id_pk',
      (db, { person, other }) =>
        db
          .insert(tables.accounts)
          .values(
            [person, other].map((userId) => ({ userId, type: 'oidc', provider: 'city', providerAccountId: '7' })),
          ),
    ],
    [
      'a reader’s place in a lane',
      'feed_cursors_reader_lane_pk',
      (db) =>
        db.insert(tables.feedCursors).values([0, 1].map((sequence) => ({ reader: 'letters', lane: 1, sequence }))),
    ],
    [
      'a search without result a week',
      'search_misses_week_hash_pk',
      (db) =>
        db
          .insert(tables.searchMisses)
          .values([0, 1].map((visits) => ({ week: '2026-11-23', hash: 'h', locale: 'zh' as const, visits }))),
    ],
    [
      'a release a week',
      'usage_ledger_pkey',
      async (db) => {
        const release = { epsilon: 1, delta: 1e-6, rho: 1, variance: 1, cells: 1, sha256: 'h', release: '{}' };
        await db.insert(tables.usageWeeks).values({ week: '2026-11-16', items: [] });
        await db.insert(tables.usageLedger).values([0, 1].map(() => ({ week: '2026-11-16', ...release })));
      },
    ],
  ])('%s', async ([, constraint, write], { db }) => {
    const rows = await someRows(db);
    expect(await refusalOf(db, () => write(db, rows))).toMatch(named(constraint));
  });
});

test('what was sent is never without an owner; a draft is', async ({ db }) => {
  const rows = await someRows(db);
  const write = (of: object) => () => db.insert(tables.applications).values(anApplication(rows, of));
  expect(await refusalOf(db, write({ reference: 'R2' }))).toBe('applications_owned');
  expect(await refusalOf(db, write({ reference: 'R2', assigneeId: rows.other }))).toBeUndefined();
  expect(await refusalOf(db, write({}))).toBeUndefined();
  const clear = () => db.update(tables.applications).set({ assigneeId: null });
  expect(await refusalOf(db, clear)).toBe('applications_owned');
});

describe('what looks like a second one, and is none', () => {
  test.for<[string, Write]>([
    [
      'the code of an account that was rejected is free for the rightful one',
      async (db) => {
        await db.update(tables.organisations).set({ representation: 'rejected' });
        await db.insert(tables.organisations).values({ creditCode: 'C1', name: '真正的一家' });
      },
    ],
    [
      'who left a company may join it again',
      async (db, { organisation, person }) => {
        await db.update(tables.memberships).set({ endedAt: at });
        await db.insert(tables.memberships).values({ organisationId: organisation, personId: person, role: 'handler' });
      },
    ],
    [
      'many invitations of a company wait for somebody',
      (db, { organisation }) =>
        db.insert(tables.memberships).values(
          [0, 1].map((index) => ({
            ...{ organisationId: organisation, invitedEmail: `${index}@people.example` },
            role: 'handler' as const,
          })),
        ),
    ],
    [
      'people without an address, and drafts without a reference',
      async (db, rows) => {
        await db.insert(tables.people).values([{}, {}]);
        await db.insert(tables.applications).values([anApplication(rows), anApplication(rows)]);
      },
    ],
    [
      'a key of one case is free in another, and one identity number may be stated twice',
      async (db, rows) => {
        await db.insert(tables.people).values({ residentIdHash: 'h1' });
        const [other] = await db.insert(tables.applications).values(anApplication(rows)).returning();
        const key = { idempotencyKey: 'k' };
        await db
          .insert(tables.applicationEvents)
          .values([anEvent(rows, key), anEvent({ ...rows, application: other!.id }, key)]);
      },
    ],
    ['lanes count apart', (db) => db.insert(tables.auditEvents).values([anEntry(), anEntry({ lane: 2 })])],
  ])('%s', async ([, write], { db }) => {
    const rows = await someRows(db);
    expect(await refusalOf(db, () => write(db, rows))).toBeUndefined();
  });
});

/** drizzle writes a column's name in a constraint as in the code or as in the table. */
const named = (constraint: string): RegExp =>
  new RegExp(`^${constraint.replaceAll(/[A-Z]/g, (letter) => `(${letter}|_${letter.toLowerCase()})`)}$`);
