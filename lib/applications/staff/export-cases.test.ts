import { and, eq, inArray } from 'drizzle-orm';
import { expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import type { Selection } from '#lib/applications/case/listed.ts';
import { aCast, aCaseIn } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { exportCases } from '#lib/applications/desk/export-cases.ts';
import { exportTable } from '#lib/applications/desk/export-table.ts';

async function taken(db: Database, who: Actor, selection: Selection = {}): Promise<string[]> {
  const pages = granted(await exportCases(contextOf(db, who), { format: 'csv', purpose: 'statistics', selection }));
  const ids: string[] = [];
  for await (const page of pages) ids.push(...page.map(({ id }) => id));
  return ids;
}

test('a list has the cases of one’s departments, the first begun first, as its queue has them', async ({ db }) => {
  const cast = await aCast(db);
  const [filed, refused] = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'refused', cast)];
  await aCaseIn(db, 'draft', cast);
  expect(await taken(db, cast.officer)).toEqual([filed.id, refused.id]);
  expect(await taken(db, cast.officer, { queue: 'done' })).toEqual([refused.id]);
  expect(await taken(db, cast.officer, { queue: 'accept', filter: { department: filed.department } })).toEqual([
    filed.id,
  ]);
});

test('a list from one day to another has both days whole', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', cast);
  await db
    .update(applications)
    .set({ submittedAt: new Date('2026-11-23T23:59:59+08:00') })
    .where(eq(applications.id, id));
  expect(await taken(db, cast.officer, { from: '2026-11-23', until: '2026-11-23' })).toEqual([id]);
  expect(await taken(db, cast.officer, { from: '2026-11-24' })).toEqual([]);
  expect(await taken(db, cast.officer, { until: '2026-11-22' })).toEqual([]);
});

test('a case of one’s own, or of another department, is in no list', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', { ...cast, citizen: cast.officer });
  expect(await taken(db, cast.officer)).toEqual([]);
  expect(await taken(db, await anOfficer(db, 'transport'))).toEqual([]);
  const wish = { format: 'csv', purpose: 'daily', selection: { filter: { department: 'transport' } } } as const;
  expect(await exportCases(contextOf(db, cast.officer), wish)).toMatchObject({
    refusal: { code: 'not_your_department' },
  });
  expect(await exportCases(contextOf(db, cast.citizen), { ...wish, selection: {} })).toMatchObject({ ok: false });
});

const entries = (db: Database, who: Actor) =>
  db
    .select({ action: auditEvents.action, subject: auditEvents.subject, facts: auditEvents.facts })
    .from(auditEvents)
    .where(and(eq(auditEvents.actorId, who.id), inArray(auditEvents.action, ['export_cases', 'end_export'])))
    .orderBy(auditEvents.sequence);

test('who took which list, what for, and how many cases it had, stands in the log', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', cast);
  await taken(db, cast.officer, { queue: 'accept' });
  const [began, ended] = await entries(db, cast.officer);
  expect(began).toMatchObject({
    action: 'export_cases',
    facts: { format: 'csv', purpose: 'statistics', queue: 'accept' },
  });
  expect(ended).toEqual({ action: 'end_export', subject: began?.subject, facts: { rows: '1', isWhole: 'yes' } });
});

test('a list that is broken off says so in the log', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', cast);
  const ctx = contextOf(db, cast.officer);
  const pages = granted(await exportCases(ctx, { format: 'xlsx', purpose: 'handover', selection: {} }));
  await pages.next();
  await pages.return(undefined);
  expect((await entries(db, cast.officer)).at(-1)?.facts).toEqual({ rows: '1', isWhole: 'no' });
});

test('a line of a list is in the reader’s words', async ({ db }) => {
  const cast = await aCast(db);
  const { reference } = await aCaseIn(db, 'submitted', cast);
  const ctx = contextOf(db, cast.officer);
  const cases = granted(await exportCases(ctx, { format: 'csv', purpose: 'daily', selection: {} }));
  const about = { locale: 'en', author: '王芳', at: ctx.now(), purpose: 'daily', filter: 'all cases' } as const;
  const table = exportTable(ctx.catalogue, cases, about);
  const lines: string[][] = [];
  for await (const page of table.pages) lines.push(...page);
  expect(table.marks[1]).toEqual(['At', '2026-11-23 09:00']);
  expect(lines).toEqual([
    [
      ...[reference, 'Dog registration', 'Public Security Bureau', '申请办理本事项', 'To be accepted'],
      ...['2026-11-23', '', '2026-11-30', '', '', expect.any(String)],
    ],
  ]);
});
