import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { rationing } from '#lib/applications/admission/admission.testing.ts';
import { findSeat } from '#lib/applications/round/seat.ts';
import { aFiling, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, find, granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { Database } from '#db/client.ts';
import { aCounter, atOnce } from './counter.testing.ts';
import { fileAtCounter } from './file-at-counter.ts';

const ctxOf = (db: Database, officer: Actor, rules: Parameters<typeof rationing>[0]) => ({
  ...contextOf(db, officer),
  catalogue: rationing(rules, atOnce.service),
});

test('what is filed at the counter takes a seat, and none is filed where none is left', async ({ db }) => {
  const { officer, filing } = await aCounter(db);
  const ctx = ctxOf(db, officer, { seats: 1 });
  const filed = granted(await fileAtCounter(ctx, filing));
  expect(await findSeat(ctx, filed)).toEqual({ number: 1, of: 1, isKept: true });
  const { filing: next } = await aCounter(db, atOnce, officer);
  expect(codeOf(await fileAtCounter(ctx, { ...next, anyway: true }))).toBe('round_full');
  expect((await find(db, next.applicationId)).status).toBe('draft');
});

test('whoever was granted it at the counter is not filed again there, although the officer knows them by number alone', async ({
  db,
}) => {
  const { officer, filing } = await aCounter(db);
  const ctx = ctxOf(db, officer, { once: { in: 'all', who: ['resident-id'] } });
  expect(granted(await fileAtCounter(ctx, filing)).status).toBe('approved');
  const { filing: next } = await aCounter(db, atOnce, officer);
  expect(codeOf(await fileAtCounter(ctx, { ...next, anyway: true }))).toBe('one_already');
});

test('a filing that is refused for another reason has taken no seat', async ({ db }) => {
  const { officer, filing } = await aCounter(db);
  const ctx = ctxOf(db, officer, { seats: 1 });
  await aFiling(db, { service: atOnce.service, by: await aPerson(db, '林小雨') });
  const { filing: next } = await aCounter(db, atOnce, officer);
  expect(codeOf(await fileAtCounter(ctx, next))).toBe('duplicates');
  expect(codeOf(await fileAtCounter(ctx, { ...filing, anyway: true }))).toBe('accepted');
});
