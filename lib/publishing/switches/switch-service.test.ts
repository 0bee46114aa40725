import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { editions } from '#db/schema/publishing.ts';
import { test } from '#db/testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { listSwitchable, readSwitchHistory } from './read-for-staff.ts';
import { switchService, type Switching } from './switch-service.ts';

const noon = new Date('2026-11-23T12:00:00+08:00');
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);
const closing: Switching = {
  ...{ service: licence.service, state: 'closed', instead: null, startsAt: null, endsAt: null },
  reason: { zh: '规定改了。', en: 'The rules changed.' },
};
const as = async (db: Database, department: string, post = 'supervisor') =>
  contextOf(db, await anOfficer(db, department, [post]), noon.toISOString());

describe('a service is switched', () => {
  test('by a supervisor of its department, which goes on record with the reason', async ({ db }) => {
    const ctx = await as(db, licence.department);
    granted(await switchService(ctx, closing));
    const [entry] = await db.select().from(auditEvents).where(eq(auditEvents.action, 'switch_service'));
    expect(entry).toMatchObject({ actorId: ctx.actor.id, subject: `switch:${licence.service}` });
    const found = await readSwitchHistory(ctx, licence.service);
    expect(found?.history).toMatchObject([{ state: 'closed', by: '李四', startsAt: noon, reason: closing.reason }]);
  });

  test('by an administrator, in any department', async ({ db }) => {
    granted(await switchService(await as(db, '*', 'administrator'), closing));
  });

  test.for([
    ['tobacco', 'supervisor'],
    [licence.department, 'approver'],
    [licence.department, 'intake'],
  ] as const)('not by somebody in %s who is %s', async ([department, role], { db }) => {
    const ctx = await as(db, department, role);
    expect(codeOf(await switchService(ctx, closing))).toBe('not_your_department');
    expect(await readSwitchHistory(ctx, licence.service)).toBeUndefined();
    expect(await db.$count(editions)).toBe(0);
  });

  test.for<[string, Partial<Switching>]>([
    ['unknown_service', { service: 'no-such-service' }],
    ['unknown_replacement', { instead: 'no-such-service' }],
    ['unknown_replacement', { instead: licence.service }],
    ['no_end', { state: 'maintenance' }],
    ['no_end', { state: 'planned' }],
    ['ends_too_early', { endsAt: hours(-1) }],
    ['ends_too_early', { startsAt: hours(2), endsAt: hours(2) }],
  ])('not where it makes no sense: %s', async ([code, asked], { db }) => {
    expect(codeOf(await switchService(await as(db, licence.department), { ...closing, ...asked }))).toBe(code);
  });

  test('not before now: who asks for an earlier start gets it from now on', async ({ db }) => {
    const ctx = await as(db, licence.department);
    granted(await switchService(ctx, { ...closing, startsAt: hours(-5) }));
    expect((await readSwitchHistory(ctx, licence.service))?.history[0]?.startsAt).toEqual(noon);
  });
});

describe('the list of services', () => {
  test('has those of one’s departments with what is planned, and exists only for who publishes', async ({ db }) => {
    const ctx = await as(db, licence.department);
    granted(await switchService(ctx, { ...closing, startsAt: hours(1) }));
    const listed = (await listSwitchable(ctx)) ?? [];
    expect(new Set(listed.map(({ guide }) => guide.department))).toEqual(new Set([licence.department]));
    expect(listed.find(({ guide }) => guide.id === licence.service)?.planned).toMatchObject([{ state: 'closed' }]);
    expect(await listSwitchable(await as(db, licence.department, 'reviewer'))).toBeUndefined();
  });
});
