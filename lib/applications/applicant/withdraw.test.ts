import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { aCatalogue } from '#lib/catalogue/testing.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { readMyCase } from './read-my-application.ts';
import { aCitizen, anOfficer, aSubmittedCase, asSeen, granted } from '#lib/applications/testing/testing.ts';
import { withdraw } from './withdraw.ts';

test('an application can be withdrawn by its applicant until it is decided', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aSubmittedCase(ctx);
  const reason = '不再需要';

  expect(await withdraw(await aCitizen(db, '赵强'), { applicationId, reason })).toMatchObject({
    refusal: { code: 'unknown_application' },
  });
  expect(await withdraw(ctx, { applicationId, reason })).toMatchObject({ ok: true, value: { status: 'withdrawn' } });
  expect((await readMyCase(ctx, applicationId))?.events.at(-1)?.facts).toEqual({ reason });
});

test('the letter about it is signed by the city', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aSubmittedCase(ctx);
  granted(await withdraw(ctx, { applicationId, reason: '不再需要' }));
  await postLetters({ ...ctx, catalogue: aCatalogue() });
  const [withdrawn] = await readMailbox(ctx);
  expect(withdrawn?.body).toMatch(/“通”[^]*\n\n中心$/);
});

test('after the decision nothing can be withdrawn', async ({ db }) => {
  const [ctx, officer] = [await aCitizen(db), await anOfficer(db)];
  const applicationId = await aSubmittedCase(ctx);
  granted(await acceptFiling(officer, { ...(await asSeen(db, applicationId)), missing: 'received' }));
  granted(await decide(officer, { ...(await asSeen(db, applicationId)), outcome: 'approve', reason: '符合条件' }));

  expect(await withdraw(ctx, { applicationId, reason: '' })).toMatchObject({
    refusal: { code: 'not_possible', status: 'approved' },
  });
});
