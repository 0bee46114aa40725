import { expect, it } from 'vitest';
import { usageCounters, usageInbox } from '#db/schema/usage.ts';
import { test } from '#db/testing.ts';
import { catalogue } from './content.ts';
import { countedServices } from '#lib/recommendations/usage/count-usage.ts';
import { unpack } from '#lib/recommendations/device/packed.ts';
import { readLedger } from '#lib/recommendations/usage/read-releases.ts';
import { readUsage } from '#lib/recommendations/insight/read-usage.ts';
import { madeUpVisits, simulateVisits } from './visits.ts';

const now = () => new Date('2026-11-26T10:00:00+08:00');

test('the demonstration’s visits go the way of all visits, and are called simulated in the ledger', async ({ db }) => {
  await simulateVisits({ db, now });
  const ledger = await readLedger({ db });
  expect(ledger.map(({ week }) => week)).toEqual([
    '2026-11-16',
    '2026-11-09',
    '2026-11-02',
    '2026-10-26',
    '2026-10-19',
    '2026-10-12',
  ]);
  expect(ledger.filter(({ simulated, epsilon }) => !simulated || epsilon !== 1)).toEqual([]);
  expect(await db.$count(usageInbox)).toBe(0);
  expect(await db.$count(usageCounters)).toBe(0);
});

test('they are enough for usage to speak, and for saying what people looked at', async ({ db }) => {
  await simulateVisits({ db, now });
  const guides = catalogue.listGuides();
  const { weights } = await readUsage({ db }, guides);
  expect(weights.simulated).toBe(true);
  const seen = unpack(weights).links.filter((links) => links.some(({ isSeen }) => isSeen));
  expect(seen.length).toBeGreaterThan(guides.length / 2);
  expect(weights.rising).not.toEqual([]);
});

test('nobody is told to read about pensions with their dog, or closing a company with a building site', async ({
  db,
}) => {
  await simulateVisits({ db, now });
  const { weights } = await readUsage({ db }, catalogue.listGuides());
  const { items, links } = unpack(weights);
  const seenWith = (id: string) =>
    (links[items.indexOf(id)] ?? []).flatMap(({ to, isSeen }) => (isSeen ? (items[to] ?? []) : []));
  expect(seenWith('dog-registration')).not.toEqual([]);
  for (const odd of ['pension-application', 'senior-card', 'remote-care-filing'])
    expect(seenWith('dog-registration')).not.toContain(odd);
  expect(seenWith('construction-permit')).not.toContain('simplified-deregistration');
});

it('the visits are the same every time, and of services that may be counted', () => {
  const counted = countedServices(catalogue);
  expect(madeUpVisits(counted)).toEqual(madeUpVisits(counted));
  expect(
    madeUpVisits(counted)
      .flat(2)
      .filter((id) => !counted.has(id)),
  ).toEqual([]);
});
