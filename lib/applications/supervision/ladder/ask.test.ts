import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { notifications } from '#db/schema/notifications.ts';
import { escalations } from '#db/schema/supervision.ts';
import { test } from '#db/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { ask, remind } from './ask.ts';
import { readEscalations, readMyQuestions } from './read-escalations.ts';
import { reply } from './reply.ts';

const told = async (db: Database, { id }: Actor) =>
  (await db.select().from(notifications).where(eq(notifications.personId, id))).map(({ occasion }) => occasion);

const aSupervised = async (db: Database) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'in_review', cast);
  return { ...cast, applicationId: found.id, supervisor: await anOfficer(db, licence.department, ['supervisor']) };
};

test('a supervisor reminds the owner of a case, who is told, once a day', async ({ db }) => {
  const { supervisor, officer, applicationId } = await aSupervised(db);
  expect(codeOf(await remind(contextOf(db, supervisor), { applicationId }))).toBe('accepted');
  expect(codeOf(await remind(contextOf(db, supervisor), { applicationId }))).toBe('reminded_today');
  expect(await told(db, officer)).toEqual(['reminded']);
  const tomorrow = contextOf(db, supervisor, '2026-11-24T09:00:00+08:00');
  expect(codeOf(await remind(tomorrow, { applicationId }))).toBe('accepted');
});

test('a question reaches the owner, who answers it once, and the supervisor reads the answer', async ({ db }) => {
  const { supervisor, officer, approver, applicationId } = await aSupervised(db);
  await ask(contextOf(db, supervisor), { applicationId, question: '缺什么材料？' });
  const [asked] = await readMyQuestions(contextOf(db, officer));
  expect(asked).toMatchObject({ rung: 'question', question: '缺什么材料？', owed: true });
  const words = { escalationId: asked!.id, reason: '等检测报告', plan: '周五前决定' };
  expect(codeOf(await reply(contextOf(db, approver), words))).toBe('not_asked');
  expect(codeOf(await reply(contextOf(db, officer), words))).toBe('accepted');
  expect(codeOf(await reply(contextOf(db, officer), words))).toBe('not_asked');
  expect(await told(db, supervisor)).toEqual(['question_answered']);
  expect(await readMyQuestions(contextOf(db, officer))).toEqual([]);
  expect(await readEscalations(contextOf(db, supervisor), applicationId)).toMatchObject([
    { reply: { reason: '等检测报告', plan: '周五前决定' }, owed: false },
  ]);
});

test('what is asked and answered is sealed in the database', async ({ db }) => {
  const { supervisor, officer, applicationId } = await aSupervised(db);
  await ask(contextOf(db, supervisor), { applicationId, question: '缺什么材料？' });
  const [asked] = await readMyQuestions(contextOf(db, officer));
  await reply(contextOf(db, officer), { escalationId: asked!.id, reason: '等检测报告', plan: '周五' });
  const kept = JSON.stringify(await db.select().from(escalations));
  expect(kept).not.toMatch(/缺什么材料|检测报告|周五/);
});

test('nobody but whoever oversees the department may ask', async ({ db }) => {
  const { officer, applicationId } = await aSupervised(db);
  const elsewhere = await anOfficer(db, 'tobacco', ['supervisor']);
  for (const stranger of [officer, elsewhere]) {
    expect(codeOf(await remind(contextOf(db, stranger), { applicationId }))).toBe('unknown_application');
    expect(codeOf(await ask(contextOf(db, stranger), { applicationId, question: '？' }))).toBe('unknown_application');
  }
  expect(await told(db, officer)).toEqual([]);
});

test('a supervisor asks nothing about their own case, and reads nothing of what others asked about it', async ({
  db,
}) => {
  const cast = await aCast(db);
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  const { id: applicationId } = await aCaseIn(db, 'in_review', { ...cast, citizen: supervisor });
  expect(codeOf(await remind(contextOf(db, supervisor), { applicationId }))).toBe('own_application');
  await ask(contextOf(db, await anOfficer(db, licence.department, ['supervisor'])), { applicationId, question: '？' });
  expect(await readEscalations(contextOf(db, supervisor), applicationId)).toEqual([]);
});

test('a case that is over, and one that nobody has, is asked about by nobody', async ({ db }) => {
  const cast = await aCast(db);
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  const { id: over } = await aCaseIn(db, 'refused', cast);
  expect(codeOf(await remind(contextOf(db, supervisor), { applicationId: over }))).toBe('case_over');
});
