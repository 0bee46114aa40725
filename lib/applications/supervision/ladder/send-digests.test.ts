import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { notifications } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { listLetters } from '#lib/notifications/store.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { escalate } from './escalate.ts';
import { ask } from './ask.ts';
import { sendDigests } from './send-digests.ts';

const addresses = {
  case: (locale: string, id: string) => `https://city.test/${locale}/case/${id}`,
  questions: (locale: string) => `https://city.test/${locale}/questions`,
};
const at = (day: string, time = '08:30') => `${day}T${time}:00+08:00`;
const morning = (db: Database, day: string, time?: string) =>
  sendDigests(contextOf(db, null, at(day, time)), addresses);
const mornings = async (db: Database) =>
  (await listLetters(db, testVault)).filter(({ subject }) => /今天要办的|Due today/.test(subject));

test('who has a case due gets one letter in the morning, with its reference and the way to it', async ({ db }) => {
  const cast = await aCast(db);
  const near = await aCaseIn(db, 'in_review', cast);
  expect(await morning(db, '2026-11-27', '08:29')).toBe(0);
  expect(await morning(db, '2026-11-27')).toBe(1);
  expect(await morning(db, '2026-11-27', '15:00')).toBe(0);
  const [letter, ...others] = await mornings(db);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ to: `${cast.officer.id}@example.org`, subject: '今天要办的：1 件' });
  expect(letter!.body).toContain('临近期限 1 件');
  expect(letter!.body).toContain(near.reference);
  expect(letter!.body).toContain(addresses.case('zh', near.id));
  expect(letter!.body).not.toContain(near.applicantName);
});

test('nobody is written to when nothing is due, or on a day off', async ({ db }) => {
  await aCaseIn(db, 'in_review', await aCast(db));
  expect(await morning(db, '2026-11-24')).toBe(0);
  expect(await morning(db, '2026-12-05')).toBe(0);
  expect(await mornings(db)).toEqual([]);
});

test('what a supervisor is asked about stands in their letter, in their language', async ({ db }) => {
  const cast = await aCast(db);
  const late = await aCaseIn(db, 'in_review', cast);
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  await db.update(people).set({ locale: 'en' }).where(eq(people.id, supervisor.id));
  await escalate(contextOf(db, null, at('2026-12-01')));
  expect(await morning(db, '2026-12-01')).toBe(2);
  const letter = (await mornings(db)).find(({ to }) => to.startsWith(supervisor.id));
  expect(letter!.subject).toBe('Due today: 1 case');
  expect(letter!.body).toContain('Awaiting your reply: 1');
  expect(letter!.body).toContain(late.reference);
  expect(letter!.body).toContain(addresses.questions('en'));
});

test('a question to an owner stands beside their cases, and in the inbox in one line', async ({ db }) => {
  const cast = await aCast(db);
  const { id: applicationId } = await aCaseIn(db, 'in_review', cast);
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  await ask(contextOf(db, supervisor), { applicationId, question: '？' });
  await morning(db, '2026-12-01');
  const told = await db.select().from(notifications).where(eq(notifications.personId, cast.officer.id));
  expect(told.find(({ occasion }) => occasion === 'morning')?.facts).toMatchObject({
    zh: '已超期 1 件，等您答复 1 件',
  });
});

test('an account that is closed gets no letter', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'in_review', cast);
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, cast.officer.id));
  expect(await morning(db, '2026-12-01')).toBe(0);
});

testTogether('two processes at a time write one letter', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'in_review', cast);
  const runs = await Promise.all([morning(db, '2026-12-01'), morning(db, '2026-12-01')]);
  expect(runs.reduce((sum, written) => sum + written, 0)).toBe(1);
  expect(await mornings(db)).toHaveLength(1);
});
