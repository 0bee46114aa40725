import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aCast, aCaseIn } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer } from '#lib/applications/testing/staff.testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { POST } from './route.ts';

type Sent = { who?: Actor; from?: string; fields?: Record<string, string>; cases?: string[] };

async function post(db: Database, { who, from = origin, fields = {}, cases = [] }: Sent) {
  const said = new URLSearchParams({ format: 'csv', purpose: 'statistics', locale: 'zh', ...fields });
  for (const box of cases) said.append('case', box);
  const body = said.toString();
  const headers = {
    ...{ origin: from, 'content-type': 'application/x-www-form-urlencoded' },
    'content-length': String(body.length),
  };
  const request = new Request(`${origin}/api/staff/export`, { method: 'POST', headers, body });
  const { response } = await call({ db, ...(who && { who }) }, () => POST(request));
  return { status: response.status, name: response.headers.get('content-disposition'), text: await response.text() };
}

test('staff get their list, marked with who, when, what for and which cases', async ({ db }) => {
  const { officer, ...cast } = await aCast(db);
  const { reference } = await aCaseIn(db, 'submitted', { officer, ...cast });
  const { status, name, text } = await post(db, { who: officer, fields: { list: '?language=zh' } });
  expect(status).toBe(200);
  expect(name).toMatch(/^attachment; filename="[\w.-]+\.csv"; filename\*=UTF-8''/);
  for (const said of ['导出人', officer.name, '统计报表', '中文', reference ?? '-']) expect(text).toContain(said);
  const sheet = await post(db, { who: officer, fields: { format: 'xlsx' } });
  expect([sheet.status, sheet.text.slice(0, 2)]).toEqual([200, 'PK']);
});

test('others get nothing, nor does another site, another department or no purpose', async ({ db }) => {
  const { citizen, officer } = await aCast(db);
  expect((await post(db, {})).status).toBe(404);
  expect((await post(db, { who: citizen })).status).toBe(404);
  expect((await post(db, { who: officer, from: 'https://evil.example' })).status).toBe(403);
  expect((await post(db, { who: officer, fields: { list: '?department=transport' } })).status).toBe(403);
  for (const fields of [{ purpose: '' }, { purpose: 'curiosity' }, { from: 'yesterday' }])
    expect((await post(db, { who: officer, fields })).status).toBe(400);
});

test('the twenty-first list of an hour has to wait', async ({ db }) => {
  const { officer } = await aCast(db);
  for (let one = 0; one < 20; one++) expect((await post(db, { who: officer })).status).toBe(200);
  expect((await post(db, { who: officer })).status).toBe(429);
});

test('of a list with boxes only what is ticked leaves, and nothing where nothing is', async ({ db }) => {
  const { officer, ...cast } = await aCast(db);
  const [one, other] = [
    await aCaseIn(db, 'submitted', { officer, ...cast }),
    await aCaseIn(db, 'submitted', { officer, ...cast }),
  ];
  const selected = { selected: 'yes' };
  const ticked = await post(db, { who: officer, fields: selected, cases: [`${one.id}.${one.version}`] });
  expect(ticked.text).toContain('选中的 1 件');
  expect(ticked.text).toContain(one.reference);
  expect(ticked.text).not.toContain(other.reference);
  const elsewhere = await anOfficer(db, 'transport');
  const theirs = await post(db, { who: elsewhere, fields: selected, cases: [`${one.id}.${one.version}`] });
  expect(theirs.text).not.toContain(one.reference);
  for (const cases of [[], ['x'], Array<string>(51).fill(`${one.id}.1`)])
    expect((await post(db, { who: officer, fields: selected, cases })).status).toBe(400);
  const [entry] = await db
    .select({ facts: auditEvents.facts })
    .from(auditEvents)
    .where(and(eq(auditEvents.actorId, officer.id), eq(auditEvents.action, 'export_cases')));
  expect(entry?.facts).toMatchObject({ selected: '1', format: 'csv' });
});
