import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { listInbox } from '#lib/notifications/store.ts';
import { detailOf, insideOf } from '#lib/applications/life/life.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { aCaseIn, aCast, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { takeOver } from './take-over.ts';

const reason = '赵文清请假，期限将到。';

test('who takes a case over says why, and the colleague who had it is told', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'in_review', cast);
  const colleague = await anOfficer(db, licence.department, ['reviewer']);
  const ctx = contextOf(db, colleague);
  const taken = granted(await takeOver(ctx, { ...seen(found), reason }));
  expect(taken).toMatchObject({ assigneeId: colleague.id, status: 'in_review' });

  const last = (await readCase(ctx, found.id))?.events.at(-1);
  expect(last).toMatchObject({ step: 'take_over', actorId: colleague.id, facts: { from: cast.officer.id, reason } });
  expect(last && insideOf(last, 'zh', String)).toBe(`原经办人：李四。${reason}`);
  const audited = and(eq(auditEvents.action, 'take_over'), eq(auditEvents.actorId, colleague.id));
  expect(await db.$count(auditEvents, audited)).toBe(1);

  expect(await listInbox(db, cast.officer.id)).toMatchObject([{ occasion: 'taken_over', applicationId: found.id }]);
  const letters = await db.select().from(outbox);
  const body = letters.map((letter) => testVault.open(letter.body, `outbox.body:${letter.id}`)).join();
  expect(body).toContain('同事接手了您经办的办件（养犬登记）');
  expect(body).toContain('工作台');
  expect(body).not.toContain(reason);
});

test('the applicant reads that the work goes on, not why it changed hands', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'in_review', cast);
  const colleague = await anOfficer(db, licence.department, ['reviewer']);
  granted(await takeOver(contextOf(db, colleague), { ...seen(found), reason }));
  const mine = contextOf(db, cast.citizen);
  const last = (await readMyCase(mine, found.id))?.events.at(-1);
  expect(last?.step).toBe('take_over');
  expect(last && detailOf(last, 'zh', String)).toBe('');
  expect((await listInbox(db, cast.citizen.id)).map(({ occasion }) => occasion)).not.toContain('taken_over');
});

test('a case is taken over from a colleague alone, and not without a reason', async ({ db }) => {
  const cast = await aCast(db);
  const refused = await aCaseIn(db, 'refused', cast);
  const found = await aCaseIn(db, 'in_review', cast);
  const colleague = contextOf(db, await anOfficer(db, licence.department, ['reviewer']));
  expect(codeOf(await takeOver(colleague, { ...seen(found), reason: ' ' }))).toBe('reason_missing');
  expect(codeOf(await takeOver(contextOf(db, cast.officer), { ...seen(found), reason }))).toBe('not_in_hand');
  expect(codeOf(await takeOver(colleague, { ...seen(refused), reason }))).toBe('not_possible');
  expect(await listInbox(db, cast.officer.id)).toEqual([]);
});
