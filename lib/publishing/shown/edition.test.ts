import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { editionAt } from './edition-at.ts';
import { readPublished } from './read-published.ts';
import { switchService, type Switching } from '#lib/publishing/switches/switch-service.ts';
import { withPublished } from './with-published.ts';

const noon = new Date('2026-11-23T12:00:00+08:00');
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);
const { service, department } = licence;
const maintenance: Switching = {
  ...{ service, state: 'maintenance', instead: null, startsAt: hours(1), endsAt: hours(3) },
  reason: { zh: '系统升级。', en: 'The system is renewed.' },
};

const publishing = async (db: Database, ...asked: Partial<Switching>[]) => {
  const ctx = contextOf(db, await anOfficer(db, department, ['supervisor']), noon.toISOString());
  for (const one of asked) granted(await switchService(ctx, { ...maintenance, ...one }));
  return (await readPublished(db, noon))!;
};
const shown = (published: Awaited<ReturnType<typeof publishing>>, at: Date) =>
  withPublished(testContent(), editionAt(published, at.getTime())).catalogue.findGuide(service)?.suspended;

describe('what is published', () => {
  test('nothing: is the files, and the same catalogue', async ({ db }) => {
    const edition = editionAt((await readPublished(db, noon))!, noon.getTime());
    expect({ name: edition.name, until: edition.until }).toEqual({ name: '', until: Infinity });
    expect(withPublished(testContent(), edition).catalogue).toBe(testContent().catalogue);
  });

  test('for later: begins and ends by the clock, each time under another name', async ({ db }) => {
    const published = await publishing(db, {});
    const at = (count: number) => editionAt(published, hours(count).getTime());
    expect([at(0).until, at(1).until, at(3).until]).toEqual([hours(1).getTime(), hours(3).getTime(), Infinity]);
    expect([at(0).name, at(3).name]).toEqual(['', '']);
    expect(at(1).name).toBe(`${published.edition}-${hours(1).getTime()}`);
    expect([0, 1, 2.9, 3].map((count) => shown(published, hours(count))?.state)).toEqual([
      ...[undefined, 'maintenance', 'maintenance', undefined],
    ]);
  });

  test('last goes before what was published earlier, and gives way to it at its end', async ({ db }) => {
    const published = await publishing(
      db,
      { state: 'closed', startsAt: null, endsAt: null },
      { state: 'open', startsAt: hours(1), endsAt: hours(2) },
    );
    expect([0, 1, 2].map((count) => shown(published, hours(count))?.state)).toEqual(['closed', undefined, 'closed']);
  });

  test('is read again only where there is a new edition', async ({ db }) => {
    const { edition } = await publishing(db, {});
    expect(await readPublished(db, noon, edition)).toBeUndefined();
    expect((await publishing(db, {})).edition).toBe(edition + 1);
    expect((await readPublished(db, noon, edition))?.edition).toBe(edition + 1);
  });
});
