import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { aCompanyOf } from '#lib/applications/testing/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { deliverLetters } from './deliver.ts';
import { readDeadLetters } from './outbox.ts';
import { postLetter } from './post-letter.ts';

test('a supervisor sees the dead letters about cases of their departments, and no other', async ({ db }) => {
  await threeDeadLetters(db);
  const police = await anOfficer(db, permit.department, ['supervisor']);
  const tobacco = await anOfficer(db, businessLicence.department, ['supervisor']);
  expect(await subjectsSeen(db, police)).toEqual([expect.stringContaining('居住证')]);
  expect(await subjectsSeen(db, tobacco)).toEqual([expect.stringContaining('烟草')]);
});

test('an administrator sees every dead letter, and who oversees nobody none', async ({ db }) => {
  await threeDeadLetters(db);
  const administrator = await anOfficer(db, '*', ['administrator']);
  const officer = await anOfficer(db, permit.department);
  const [first, ...others] = await subjectsSeen(db, administrator);
  expect(first).toBe('您的登录验证码');
  // Between cases the feed has no order.
  expect(others.toSorted()).toEqual([expect.stringContaining('居住证'), expect.stringContaining('烟草')]);
  expect(await subjectsSeen(db, officer)).toEqual([]);
});

/** Two departments each tell of a case, somebody asks for a code, and no letter gets through for 72 hours. */
async function threeDeadLetters(db: Database): Promise<void> {
  const applicant = await aPerson(db);
  const organisationId = await aCompanyOf(db, applicant);
  await aFiling(db, { ...permit, by: applicant });
  await aFiling(db, { ...businessLicence, by: applicant, organisationId });
  await postLetters(contextOf(db, null));
  await postLetter(contextOf(db, null), { to: applicant.email, subject: '您的登录验证码', body: '12345678' });
  const unreachable = { send: () => Promise.reject(new Error('No such mailbox')) };
  await deliverLetters(contextOf(db, null, '2026-11-27T09:00:00+08:00'), { email: unreachable });
}

const subjectsSeen = async (db: Database, reader: Actor): Promise<string[]> =>
  (await readDeadLetters(contextOf(db, reader))).map(({ subject }) => subject);
