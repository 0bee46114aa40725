import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { rateLimits } from '#db/schema/limits.ts';
import { test } from '#db/testing.ts';
import { limits as applications } from '#lib/applications/rate-limits.ts';
import { limits as identity } from '#lib/identity/rate-limits.ts';
import { consume, forgetExpired } from './rate-limit.ts';

const { code } = identity;
const { tracking } = applications;

test('a sixth code within the hour is refused, with the time to wait', async ({ db }) => {
  for (let count = 0; count < 5; count += 1)
    expect(await consume(db, { limit: code, key: 'somebody' })).toBeUndefined();
  const refused = await consume(db, { limit: code, key: 'somebody' });
  expect(refused?.waitSeconds).toBeGreaterThan(3000);
  expect(refused?.waitSeconds).toBeLessThanOrEqual(3600);
});

test('one person, or one limit, does not use up the attempts of another', async ({ db }) => {
  for (let count = 0; count < 6; count += 1) await consume(db, { limit: code, key: 'somebody' });
  expect(await consume(db, { limit: code, key: 'somebody else' })).toBeUndefined();
  expect(await consume(db, { limit: tracking, key: 'somebody' })).toBeUndefined();
});

test('people who share an address do not use up each other’s attempts; a flood from one is refused', async ({ db }) => {
  const fromNetwork = () => consume(db, { limit: code, key: 'a mobile network', isShared: true });
  for (let count = 0; count < 60; count += 1) expect(await fromNetwork()).toBeUndefined();
  expect(await fromNetwork()).toMatchObject({ waitSeconds: expect.any(Number) });
});

test('when the time is over the count begins anew', async ({ db }) => {
  for (let count = 0; count < 6; count += 1) await consume(db, { limit: code, key: 'somebody' });
  await db.update(rateLimits).set({ expire: new Date(Date.now() - 1000) });
  expect(await consume(db, { limit: code, key: 'somebody' })).toBeUndefined();
});

test('counts that are over are forgotten; the others stay', async ({ db }) => {
  await consume(db, { limit: tracking, key: 'over' });
  await db
    .update(rateLimits)
    .set({ expire: new Date('2026-11-23T08:00:00Z') })
    .where(eq(rateLimits.key, 'tracking:over'));
  await consume(db, { limit: tracking, key: 'counting' });
  await forgetExpired(db, new Date('2026-11-23T09:00:00Z'));
  expect((await db.select().from(rateLimits)).map(({ key }) => key)).toEqual(['tracking:counting']);
});
