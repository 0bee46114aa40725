import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { opinions } from '#db/schema/opinions.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { listInbox } from '#lib/notifications/store.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { remindOfOpinions } from '#lib/applications/system/remind-of-opinions.ts';
import { aCaseIn, aCast, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { askOpinion } from './ask-opinion.ts';
import { giveOpinion, readMyOpinions, readOpinion } from './give-opinion.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';

const question = '该犬只品种是否属于禁养范围？';
const told = async (db: Database, { id }: Actor) => (await listInbox(db, id)).map(({ occasion }) => occasion);
const ask = (db: Database, cast: Cast, applicationId: string, more: object = {}) =>
  askOpinion(contextOf(db, cast.officer), { applicationId, department: 'market', question, days: 5, ...more });

async function anAskedCase(db: Database) {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'accepted', cast);
  const expert = await anOfficer(db, 'market', ['reviewer']);
  granted(await ask(db, cast, id));
  const [opinion] = await readMyOpinions(contextOf(db, expert));
  return { cast, id, expert, opinion: opinion! };
}

test('the owner asks another department; one person there is asked, by a day of our calendar, and replies once', async ({
  db,
}) => {
  const { cast, id, expert, opinion } = await anAskedCase(db);
  expect(opinion).toMatchObject({ question, dueOn: '2026-11-30', reply: null, askedBy: '李四' });
  expect(await told(db, expert)).toEqual(['opinion_asked']);

  const ctx = contextOf(db, expert);
  expect((await readOpinion(ctx, opinion.id))?.submissions).toHaveLength(1);
  const read = and(eq(auditEvents.action, 'read_for_opinion'), eq(auditEvents.subject, `application:${id}`));
  expect(await db.$count(auditEvents, read)).toBe(1);
  const reply = (said: string) => giveOpinion(ctx, { opinionId: opinion.id, reply: said });
  expect(codeOf(await reply(' '))).toBe('reply_missing');
  expect(codeOf(await reply('不属于'))).toBe('accepted');
  expect(codeOf(await reply('属于'))).toBe('replied');
  expect(await told(db, cast.officer)).toEqual(['opinion_given']);

  // What was applied for is shown for as long as the reply is owed.
  expect((await readOpinion(ctx, opinion.id))?.submissions).toEqual([]);
  expect((await readCase(contextOf(db, cast.officer), id))?.opinions).toMatchObject([{ question, reply: '不属于' }]);
  expect(JSON.stringify(await readMyCase(contextOf(db, cast.citizen), id))).not.toContain('不属于');
  const [row] = await db.select().from(opinions);
  expect(row?.question).not.toContain('犬');
});

test('nobody but who is asked sees the question or the case, nor replies', async ({ db }) => {
  const { cast, opinion } = await anAskedCase(db);
  for (const other of [await anOfficer(db, 'market', ['reviewer', 'supervisor']), cast.officer, cast.citizen]) {
    const ctx = contextOf(db, other);
    expect(await readOpinion(ctx, opinion.id)).toBeUndefined();
    expect(codeOf(await giveOpinion(ctx, { opinionId: opinion.id, reply: '是' }))).toBe('unknown_opinion');
  }
});

test('only the owner asks, while the case is open, and not their own department or one where nobody is', async ({
  db,
}) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'accepted', cast);
  const over = await aCaseIn(db, 'delivered', cast);
  await anOfficer(db, 'market', ['reviewer']);
  expect(codeOf(await ask(db, { ...cast, officer: cast.approver }, id))).toBe('not_yours');
  expect(codeOf(await ask(db, cast, over.id))).toBe('is_over');
  expect(codeOf(await ask(db, cast, id, { department: 'public-security' }))).toBe('own_department');
  expect(codeOf(await ask(db, cast, id, { department: 'tobacco' }))).toBe('nobody_there');
  expect(codeOf(await ask(db, cast, id, { days: 0 }))).toBe('wrong_days');
  expect(codeOf(await ask(db, cast, id, { days: 21 }))).toBe('wrong_days');
  expect(codeOf(await ask(db, cast, id, { question: '\n' }))).toBe('question_missing');
});

test('who owes an opinion is reminded on the working day before, once, and not after the reply', async ({ db }) => {
  const { expert, opinion } = await anAskedCase(db);
  const remind = (day: string) => remindOfOpinions(contextOf(db, null, `${day}T09:00:00+08:00`));
  expect(await remind('2026-11-26')).toBe(0);
  expect(await remind('2026-11-27')).toBe(1);
  expect(await remind('2026-11-27')).toBe(0);
  expect((await told(db, expert)).toSorted((a, b) => a.localeCompare(b))).toEqual(['opinion_asked', 'opinion_due']);
  await db.update(opinions).set({ remindedAt: null });
  granted(await giveOpinion(contextOf(db, expert), { opinionId: opinion.id, reply: '不属于' }));
  expect(await remind('2026-11-27')).toBe(0);
});
