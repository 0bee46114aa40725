import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { endMembership } from '#lib/organisations/end-membership.ts';
import { readMyOrganisation } from '#lib/organisations/read.ts';
import { aClaim, aHandlerOf } from '#lib/applications/testing/representation.testing.ts';
import { aCitizen, aDraft, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import { listMine, readMyCase } from './read-my-application.ts';

/** A company's case, and a handler who may read it. */
async function aCompanyCase(db: Database) {
  const claimed = await aClaim(db);
  const handler = contextOf(db, await aHandlerOf(db, claimed));
  const view = await readMyOrganisation(handler, claimed.organisationId);
  const membershipId = view?.members.find(({ personId }) => personId === handler.actor.id)?.id ?? '';
  return { handler, membershipId, organisationId: claimed.organisationId, caseId: claimed.filed.id };
}

test('whoever acts for a company reads its cases, though another sent them', async ({ db }) => {
  const { handler, caseId } = await aCompanyCase(db);
  expect((await listMine(handler)).map(({ id }) => id)).toEqual([caseId]);
  expect(await readMyCase(handler, caseId)).toMatchObject({ application: { id: caseId } });
});

test('who left a company neither reads nor lists its cases any more', async ({ db }) => {
  const { handler, caseId, ...membership } = await aCompanyCase(db);
  await endMembership(handler, membership);
  expect(await listMine(handler)).toEqual([]);
  expect(await readMyCase(handler, caseId)).toBeUndefined();
});

test('a case is nobody else’s to read', async ({ db }) => {
  const caseId = await aSubmittedCase(await aCitizen(db));
  const other = await aCitizen(db, '王建国');
  expect(await readMyCase(other, caseId)).toBeUndefined();
  expect(await listMine(other)).toEqual([]);
});

test('a draft has its questions and no history', async ({ db }) => {
  const ctx = await aCitizen(db);
  expect(await readMyCase(ctx, await aDraft(ctx))).toMatchObject({
    application: { status: 'draft' },
    ...{ events: [], submissions: [], messages: [], acceptanceDue: undefined },
  });
});

test('an applicant sees by when the filing is answered', async ({ db }) => {
  const ctx = await aCitizen(db);
  expect(await readMyCase(ctx, await aSubmittedCase(ctx))).toMatchObject({ acceptanceDue: '2026-11-27' });
});

test('an address with no id in it leads to no case', async ({ db }) => {
  const ctx = await aCitizen(db);
  for (const id of ['', 'none', '1 or 1=1', '00000000-0000-0000-0000-000000000000'])
    expect(await readMyCase(ctx, id), id).toBeUndefined();
});
