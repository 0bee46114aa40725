import { expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { files } from '#db/schema/files.ts';
import { test } from '#db/testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { eraseExpired } from './erase-expired.ts';
import { receiveFile } from './receive.ts';
import { isOver, type Carrier } from './retention.ts';
import { aGiver, aPdf, inPieces, objectsIn } from './testing.ts';

const keep = { approved: 3650, refused: 1825, undecided: 365, draft: 90, wallet: 1095 };
const keepOf = (service?: string) => (service === 'short' ? { ...keep, approved: 30 } : keep);
const on = (day: string) => new Date(`${day}T00:00:00Z`);
const carried = (status: Carrier['status'], service = 'permit', filedById: string | null = null) => ({
  ...{ receivedAt: on('2026-01-01'), expiresAt: null, putAwayAt: on('2026-01-02') },
  carriers: [{ service, status, filedById, updatedAt: on('2026-01-01') }],
});

test.for<[Carrier['status'], string, boolean]>([
  ['draft', '2099-01-01', false],
  ['in_review', '2099-01-01', false],
  ['approved', '2099-01-01', false],
  ['delivered', '2035-12-01', false],
  ['delivered', '2036-01-01', true],
  ['refused', '2031-01-01', true],
  ['withdrawn', '2027-01-02', true],
])('a file of a case that is %s is over on %s: %s', ([status, day, over]) => {
  expect(isOver(carried(status), { at: on(day), keepOf })).toBe(over);
});

test('a file of a draft at the counter is over some time after its last change', () => {
  const file = carried('draft', 'permit', 'officer');
  expect(isOver(file, { at: on('2026-03-31'), keepOf })).toBe(false);
  expect(isOver(file, { at: on('2026-04-02'), keepOf })).toBe(true);
});

test('a service may keep its files shorter, and an owner’s wallet keeps them longer', () => {
  const at = on('2026-02-15');
  expect(isOver(carried('delivered', 'short'), { at, keepOf })).toBe(true);
  expect(isOver({ ...carried('delivered', 'short'), putAwayAt: null }, { at, keepOf })).toBe(false);
});

test('what is over is erased with its object, on record', async ({ db }) => {
  const ctx = await aGiver(db);
  const given = { applicationId: ctx.applicationId, field: 'a', name: 'a.pdf', bytes: inPieces(aPdf()) };
  granted(await receiveFile(ctx, given));
  await db.update(applications).set({ status: 'withdrawn' });
  const later = (years: number) => ({ ...ctx, actor: null, now: () => on(`${2026 + years}-12-31`) });
  expect(await eraseExpired(later(2))).toEqual({ expired: 0 });
  expect(await eraseExpired(later(4))).toEqual({ expired: 1 });
  expect(await objectsIn(ctx.fileStore)).toEqual([]);
  expect(await db.select().from(files)).toMatchObject([{ object: null, erasedAt: on('2030-12-31') }]);
  expect((await db.select().from(auditEvents)).map(({ action }) => action)).toContain('erase_file');
});
