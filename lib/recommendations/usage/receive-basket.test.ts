import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { usageInbox } from '#db/schema/usage.ts';
import { test } from '#db/testing.ts';
import { longestBasket } from '#lib/recommendations/device/basket.ts';
import { receiveBasket } from './receive-basket.ts';

const now = () => new Date('2026-11-23T09:00:00+08:00');
const services = Array.from({ length: longestBasket + 1 }, (_, number) => `service-${number}`);
const known = new Set(services);

const receive = (db: Database, ids: string[]) => receiveBasket({ db, now }, { ids, known });
const inbox = async (db: Database) => (await db.select().from(usageInbox)).map(({ items }) => items);

test('a basket says which services were read, in no order of reading and each once', async ({ db }) => {
  expect(await receive(db, ['service-2', 'service-1', 'service-2'])).toEqual({ ok: true, value: 2 });
  expect(await inbox(db)).toEqual([['service-1', 'service-2']]);
});

test('what no service is called is not kept', async ({ db }) => {
  await receive(db, ['service-1', 'lin-xiaoyu-13812345678']);
  expect(await inbox(db)).toEqual([['service-1']]);
});

test('a basket without a service that we know is refused', async ({ db }) => {
  expect(await receive(db, ['lin-xiaoyu'])).toEqual({ ok: false, refusal: { code: 'nothing_known' } });
  expect(await inbox(db)).toEqual([]);
});

test('a basket may be as long as the longest, and no longer', async ({ db }) => {
  expect(await receive(db, services.slice(0, longestBasket))).toMatchObject({ ok: true });
  expect(await receive(db, services)).toEqual({ ok: false, refusal: { code: 'too_long' } });
  expect(await inbox(db)).toHaveLength(1);
});
