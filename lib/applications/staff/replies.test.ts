import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aCaseIn, aCast, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { findCases, readQueue, readQueueCounts } from '#lib/applications/desk/read-desk.ts';
import { settle, writeNote, writeToApplicant, writeToStaff } from './write.ts';

const asks = async (db: Database, { citizen }: Cast, applicationId: string, body = '什么时候能办好？') =>
  granted<string>(await writeToStaff(contextOf(db, citizen), { applicationId, body }));

test('a case whose applicant wrote is marked and awaits a reply, until staff answer', async ({ db }) => {
  const cast = await aCast(db);
  const ctx = contextOf(db, cast.officer);
  const quiet = await aCaseIn(db, 'submitted', cast);
  const { id, reference } = await aCaseIn(db, 'submitted', cast);
  const due = async () => ({
    count: (await readQueueCounts(ctx)).replies,
    queue: (await readQueue(ctx, { queue: 'replies' }, {})).map((row) => row.id),
    marked: (await readQueue(ctx, { queue: 'accept' }, {})).filter((row) => row.awaitsReply).map((row) => row.id),
    found: (await findCases(ctx, reference ?? '', {})).map((row) => row.awaitsReply),
  });
  const none = { count: 0, queue: [], marked: [], found: [false] };
  expect(await due()).toEqual(none);
  await asks(db, cast, id);
  expect(await due()).toEqual({ count: 1, queue: [id], marked: [id], found: [true] });

  granted(await writeNote(ctx, { applicationId: id, body: '已转审查员' }));
  granted(await writeToApplicant(ctx, { applicationId: quiet.id, body: '请带原件。' }));
  expect(await due()).toMatchObject({ count: 1 });
  granted(await writeToApplicant(ctx, { applicationId: id, body: '下周三以前。' }));
  expect(await due()).toEqual(none);
  await asks(db, cast, id, '谢谢！');
  expect(await due()).toMatchObject({ count: 1, queue: [id] });
});

test('what needs no reply is settled on record, one case at a time', async ({ db }) => {
  const cast = await aCast(db);
  const ctx = contextOf(db, cast.officer);
  const [thanks, question] = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'submitted', cast)];
  await asks(db, cast, thanks.id, '谢谢！');
  await asks(db, cast, question.id);
  granted(await settle(ctx, { applicationId: thanks.id }));
  expect((await readQueue(ctx, { queue: 'replies' }, {})).map(({ id }) => id)).toEqual([question.id]);
  const messages = async (id: string) => (await readCase(ctx, id))?.messages.map(({ awaitsReply }) => awaitsReply);
  expect([await messages(thanks.id), await messages(question.id)]).toEqual([[false], [true]]);
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'settle_messages'))).toBe(1);
});

test('nobody settles the messages of their own case, nor those of another department', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', { ...cast, citizen: cast.officer });
  expect(codeOf(await settle(contextOf(db, cast.officer), { applicationId: id }))).toBe('own_application');
  const stranger = await aCast(db, { service: 'tobacco-retail-licence', department: 'tobacco' });
  expect(codeOf(await settle(contextOf(db, stranger.officer), { applicationId: id }))).toBe('unknown_application');
});
