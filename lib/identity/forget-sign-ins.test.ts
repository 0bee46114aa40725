import { expect } from 'vitest';
import { sessions, verificationTokens } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { forgetSignIns } from './forget-sign-ins.ts';
import { hashOfToken, openSession } from './session.ts';
import { issueCode } from './sign-in-code.ts';
import { aPerson } from './testing.ts';

test('sessions and codes that are over are forgotten, the others stay', async ({ db }) => {
  const early = contextOf(db, null, '2026-11-23T09:00:00+08:00');
  const late = contextOf(db, null, '2026-11-23T17:00:00+08:00');
  const { id: personId } = await aPerson(db);
  await openSession(early, { personId, method: 'code' });
  const { token } = await openSession(late, { personId, method: 'code' });
  await issueCode(early, { email: 'yulan@people.example', browser: 'hers' });
  await issueCode(late, { email: 'lin@people.example', browser: 'his' });

  await forgetSignIns(late);
  expect((await db.select().from(sessions)).map(({ sessionToken }) => sessionToken)).toEqual([hashOfToken(token)]);
  expect(await db.select().from(verificationTokens)).toHaveLength(1);
});
