import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { guestKeys, guests, resumeLinks } from '#db/schema/guests.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import { keep } from '#lib/applications/draft/keep.ts';
import { saveForLater } from '#lib/applications/guest/save-for-later.ts';
import { takeIntoAccount } from '#lib/applications/guest/take-into-account.ts';
import { aGuest } from '#lib/applications/guest/guest.testing.ts';
import { lastDayOfGuest } from '#lib/applications/guest/guest-lapse.ts';
import { aCitizen, aDraft, find, granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { lapseDrafts } from './lapse-drafts.ts';
import { lapseGuestDrafts } from './lapse-guest-drafts.ts';

// Begun on 2026-11-20.
const lastDay = '2026-12-18';
const dayAfter = '2026-12-19';

const onDay = (db: Database, day: string) => lapseGuestDrafts(contextOf(db, null, `${day}T00:05:00+08:00`));
const later = <C extends { now: () => Date }>(ctx: C, day: string): C => ({
  ...ctx,
  now: () => new Date(`${day}T10:00:00+08:00`),
});
const idsIn = async (db: Database) => (await db.select().from(applications)).map(({ id }) => id);

test('what nobody went on with is erased after 28 days, on record, and nothing is left of its guest', async ({
  db,
}) => {
  const { id } = await aGuest(db);
  const owned = await aDraft(await aCitizen(db));
  expect(lastDayOfGuest(await find(db, id))).toBe(lastDay);
  expect(await onDay(db, lastDay)).toEqual({ erased: 0 });
  expect((await db.select().from(guests)).length).toBe(1);
  expect(await onDay(db, dayAfter)).toEqual({ erased: 1 });
  expect(await idsIn(db)).toEqual([owned]);
  expect((await db.select().from(auditEvents)).at(-1)).toMatchObject({
    ...{ action: 'erase_guest_draft', actorId: null, subject: `application:${id}` },
  });
  for (const table of [guests, guestKeys, resumeLinks]) expect(await db.select().from(table)).toEqual([]);
});

test('it stays as long as its link works, or somebody goes on with it', async ({ db }) => {
  const { ctx, id } = await aGuest(db);
  const asked = {
    email: 'g@people.example',
    word: 'oldoak',
    locale: 'zh' as const,
    addressOf: (token: string) => token,
  };
  granted(await saveForLater(later(ctx, '2026-12-01'), asked));
  expect(await onDay(db, '2026-12-29')).toEqual({ erased: 0 });
  granted(await keep(later(ctx, '2026-12-29'), { applicationId: id }));
  expect(await onDay(db, '2026-12-30')).toEqual({ erased: 0 });
  expect(await onDay(db, '2027-01-27')).toEqual({ erased: 1 });
});

test('nobody is told of it as a holder with an account is', async ({ db }) => {
  await aGuest(db);
  const on = contextOf(db, null, '2027-12-01T00:05:00+08:00');
  expect(await lapseDrafts(on)).toEqual({ told: 0, erased: 0 });
  expect(await db.select().from(outbox)).toEqual([]);
});

test('once it is in an account it has the days of every draft', async ({ db }) => {
  const { ctx: guest, id } = await aGuest(db);
  granted(await takeIntoAccount(await aCitizen(db), { applicationId: id, guestId: guest.actor.id }));
  expect(await onDay(db, '2027-06-01')).toEqual({ erased: 0 });
  expect(await idsIn(db)).toEqual([id]);
});
