import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { codeOf, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, aSubmittedCase, anOfficer } from '#lib/applications/testing/testing.ts';
import { checkDocument } from './credential/check-document.ts';
import { listMyDocuments, readMyDocument } from './holder/read-mine.ts';
import { revokeDocument } from './revoke.ts';
import { readTrust } from './status.ts';
import { aLicence, issueAll, issuer } from './testing.ts';

const reason = '以欺骗手段取得';

test('what two people decided is revoked by two: one proposes, another approver agrees', async ({ db }) => {
  const { officer, approver, citizen, licence } = await aLicence(db);
  const revocation = { documentId: licence.id, reason };
  expect(await revokeDocument(contextOf(db, officer), revocation)).toMatchObject({ value: { state: 'proposed' } });
  expect(codeOf(await revokeDocument(contextOf(db, officer), revocation))).toBe('second_person_needed');
  const ctx = contextOf(db, citizen);
  const { shown = '' } = (await readMyDocument(ctx, licence.id)) ?? {};
  expect(await checkDocument(shown, await readTrust({ ...ctx, issuer }), ctx.now())).toMatchObject({ state: 'valid' });

  expect(await revokeDocument(contextOf(db, approver), revocation)).toMatchObject({ value: { state: 'revoked' } });
  expect(await checkDocument(shown, await readTrust({ ...ctx, issuer }), ctx.now())).toMatchObject({
    state: 'revoked',
  });
  expect((await readInbox(ctx)).map(({ occasion }) => occasion)).toContain('document_revoked');
  expect(codeOf(await revokeDocument(contextOf(db, approver), revocation))).toBe('already_revoked');
});

test('what one person decides, one revokes', async ({ db }) => {
  const citizen = await aCitizen(db);
  await aSubmittedCase(citizen);
  await issueAll(db);
  const [receipt] = await listMyDocuments(citizen);
  const revoked = await revokeDocument(await anOfficer(db), { documentId: receipt?.id ?? '', reason });
  expect(revoked).toMatchObject({ value: { state: 'revoked' } });
  expect(permit.department).toBe(receipt?.department);
});

test('a document of another department does not exist, and another role or its own holder may not', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'approved', cast);
  await issueAll(db);
  const [document] = await listMyDocuments(contextOf(db, cast.citizen));
  const tried = async (role: 'intake' | 'reviewer', department: string) =>
    codeOf(
      await revokeDocument(contextOf(db, await aPerson(db, { posts: [aPost(department, role)] })), {
        documentId: document?.id ?? '',
        reason,
      }),
    );
  expect(await tried('reviewer', 'tobacco')).toBe('unknown_document');
  expect(await tried('intake', 'public-security')).toBe('not_your_role');
  const holder = { ...cast.citizen, posts: [aPost('public-security', 'reviewer')] };
  expect(codeOf(await revokeDocument(contextOf(db, holder), { documentId: document?.id ?? '', reason }))).toBe(
    'own_document',
  );
});
