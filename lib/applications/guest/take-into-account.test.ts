import { describe, expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { files } from '#db/schema/files.ts';
import { guestKeys, guests, resumeLinks } from '#db/schema/guests.ts';
import { newId } from '#db/schema/columns.ts';
import { test, testTogether } from '#db/testing.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { handIn } from '#lib/applications/draft/files.ts';
import { keepTyped } from '#lib/applications/draft/keep-typed.ts';
import { keepAsDetails } from '#lib/applications/draft/own-details.ts';
import { listDrafts } from '#lib/applications/draft/read-drafts.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import {
  aCitizen,
  aCityWithStaff,
  aDraft,
  aFilledDraft,
  find,
  friday,
  granted,
  permit,
  permitPages,
} from '#lib/applications/testing/testing.ts';
import { findDetails } from '#lib/identity/details.ts';
import { findGuest } from '#lib/identity/guest/guest-key.ts';
import { aFileStore, aPdf, inPieces } from '#lib/files/testing.ts';
import { findWay } from '#lib/files/access-store.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { beginAsGuest } from './begin-as-guest.ts';
import { aGuest } from './guest.testing.ts';
import { saveForLater } from './save-for-later.ts';
import { takeIntoAccount } from './take-into-account.ts';

const unknown = { ok: false, refusal: { code: 'unknown_application' } };
const aLink = { email: 'g@people.example', word: 'oldoak', locale: 'zh' as const, addressOf: (token: string) => token };

test('what was filled in without an account comes into it whole, on record, and can be sent', async ({ db }) => {
  await aCityWithStaff(db);
  const { ctx: guest, id, token } = await aGuest(db);
  granted(await keepTyped(guest, { ...{ applicationId: id, page: 'you', raw: { name: '林' } }, ...aWindow }));
  const before = await find(db, id);
  const ctx = await aCitizen(db, '白玉兰');
  expect(await takeIntoAccount(ctx, { applicationId: id, guestId: guest.actor.id })).toEqual({ ok: true, value: id });

  const after = await find(db, id);
  expect(after).toMatchObject({ applicantId: ctx.actor.id, applicantName: '白玉兰' });
  expect([after.answers, after.typed]).toEqual([before.answers, before.typed]);
  const [entry] = (await db.select().from(auditEvents)).slice(-1);
  expect(entry).toMatchObject({ action: 'take_into_account', actorId: ctx.actor.id, subject: `application:${id}` });
  expect(await findGuest(guest, token)).toBeUndefined();

  const you = permitPages.filter(({ page }) => page === 'you');
  granted(await answerPages(ctx, { applicationId: id, pages: you }));
  expect(granted(await submit(ctx, { applicationId: id, idempotencyKey: newId() })).reference).toBeTruthy();
});

const aWindow = { seen: undefined, writer: 'w', turn: 1 };

test('its files come with it, and no others', async ({ db }) => {
  const { ctx, id } = await aGuest(db, permitPages.slice(0, 6));
  const guest = { ...ctx, fileStore: await aFileStore(), scanner: undefined };
  const raw = { 'material-id-card': 'shared', 'material-photo': 'upload', 'material-stay-proof': 'not-yet' };
  granted(await answerPages(guest, { applicationId: id, pages: [{ page: 'materials', raw }] }));
  const given = { applicationId: id, field: 'file-photo', name: 'a.pdf', bytes: inPieces(aPdf()) };
  const file = granted(await handIn(guest, given));
  const citizen = await aCitizen(db);
  expect(await findWay(db, citizen.actor, file.id)).toBeUndefined();
  granted(await takeIntoAccount(citizen, { applicationId: id, guestId: guest.actor.id }));
  expect(await db.select().from(files)).toMatchObject([{ id: file.id, personId: citizen.actor.id }]);
  expect(await findWay(db, citizen.actor, file.id)).toBeDefined();
  expect(await findWay(db, guest.actor, file.id)).toBeUndefined();
});

test('a draft of the same service that the account has stays beside it', async ({ db }) => {
  const ctx = await aCitizen(db);
  const own = await aFilledDraft(ctx);
  const { ctx: guest, id } = await aGuest(db);
  granted(await takeIntoAccount(ctx, { applicationId: id, guestId: guest.actor.id }));
  expect(new Set((await listDrafts(ctx, permit)).map((draft) => draft.id))).toEqual(new Set([own, id]));
  expect((await find(db, own)).answers['name']).toBe('林小雨');
});

describe('nobody takes', () => {
  test('what another wrote, with a key or without', async ({ db }) => {
    const { id } = await aGuest(db);
    const { ctx: stranger } = await aGuest(db);
    const ctx = await aCitizen(db);
    const owned = await aDraft(await aCitizen(db, '赵强'));
    for (const [applicationId, guestId] of [
      [id, undefined],
      [id, stranger.actor.id],
      [owned, stranger.actor.id],
      [newId(), stranger.actor.id],
    ] as const)
      expect(await takeIntoAccount(ctx, { applicationId, guestId })).toEqual(unknown);
  });

  test('the draft of an account whose id they name as a guest’s', async ({ db }) => {
    const other = await aCitizen(db, '赵强');
    const applicationId = await aDraft(other);
    expect(await takeIntoAccount(await aCitizen(db), { applicationId, guestId: other.actor.id })).toEqual(unknown);
  });
});

testTogether('of two accounts that take it at the same moment one gets it', async ({ db }) => {
  const { ctx: guest, id: applicationId } = await aGuest(db);
  const people = [await aCitizen(db), await aCitizen(db, '赵强')];
  const done = await Promise.all(people.map((ctx) => takeIntoAccount(ctx, { applicationId, guestId: guest.actor.id })));
  expect(done.filter(({ ok }) => ok).length).toBe(1);
  const taken = people.filter((_, place) => done[place]?.ok);
  expect((await find(db, applicationId)).applicantId).toBe(taken[0]?.actor.id);
  // Pressed twice, it stays where it is.
  const [first] = taken;
  expect(first && (await takeIntoAccount(first, { applicationId, guestId: guest.actor.id })).ok).toBe(true);
});

test('a guest goes on with what is left, and ends with the last of it, their link as well', async ({ db }) => {
  const { ctx: guest, id } = await aGuest(db);
  const nobody = contextOf(db, null, friday);
  const second = granted(
    await beginAsGuest(nobody, { guest: guest.actor, service: 'marriage-registration', locale: 'zh' }),
  );
  expect(second.key).toBeUndefined();
  granted(await saveForLater(guest, aLink));
  const ctx = await aCitizen(db);
  granted(await takeIntoAccount(ctx, { applicationId: id, guestId: guest.actor.id }));
  expect((await db.select().from(resumeLinks)).length).toBe(1);
  granted(await takeIntoAccount(ctx, { applicationId: second.id, guestId: guest.actor.id }));
  for (const table of [guests, guestKeys, resumeLinks]) expect(await db.select().from(table)).toEqual([]);
});

test('nothing is begun, and nobody kept, where the service is for companies', async ({ db }) => {
  const nobody = contextOf(db, null, friday);
  const begun = await beginAsGuest(nobody, { guest: undefined, service: 'tobacco-retail-licence', locale: 'zh' });
  expect(begun).toMatchObject({ refusal: { code: 'wrong_audience' } });
  expect(await db.select().from(guests)).toEqual([]);
});

test('a guest has no details of their own to keep', async ({ db }) => {
  const { ctx, id } = await aGuest(db);
  const { form, answers } = await find(db, id);
  const page = form.pages.find((one) => one.id === 'you');
  if (!page) throw new Error('the page is gone');
  await keepAsDetails(ctx, { page, answers });
  expect((await findDetails(ctx)).name).toBeUndefined();
});
