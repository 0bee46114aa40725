import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { signatures, signingCopies } from '#db/schema/signatures.ts';
import { test } from '#db/testing.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { takeBackCopy } from './end-copy.ts';
import { signCopy } from './sign-copy.ts';
import { aCoupleAtIt, somebody } from './signatures.testing.ts';
import { verifySignatures } from './verify-signatures.ts';

test('what was signed verifies, also once it was taken back or thrown away', async ({ db }) => {
  const { chen, signatureId } = await aCoupleAtIt(db);
  granted(await signCopy(chen, { signatureId }));
  const { lin, id } = await aCoupleAtIt(db);
  granted(await takeBackCopy(lin, { applicationId: id }));
  expect(await verifySignatures(chen, 1)).toEqual({ signatures: 1, differing: [] });
  granted(await discard(lin, { applicationId: id }));
  expect(await verifySignatures(chen)).toEqual({ signatures: 1, differing: [] });
});

test('a copy that was altered, a signature put in or taken out, and one of another are named', async ({ db }) => {
  const { chen, signatureId, id } = await aCoupleAtIt(db);
  const at = chen.now();
  const kinds = async () => (await verifySignatures(chen)).differing.map(({ kind }) => kind);
  const [copy] = await db.select().from(signingCopies);
  await db.update(signatures).set({ signedAt: at, hash: copy?.hash ?? '' });
  expect(await kinds()).toEqual(['not-logged']);
  await db.update(signatures).set({ signedAt: null, hash: null });
  granted(await signCopy(chen, { signatureId }));
  expect(await kinds()).toEqual([]);

  const document = testVault.seal('[]', `signing_copies.document:${copy?.id}`);
  await db.update(signingCopies).set({ document }).where(eq(signingCopies.applicationId, id));
  expect(await kinds()).toEqual(['copy-altered']);
  await db.update(signingCopies).set({ document: 'torn' });
  expect(await kinds()).toEqual(['copy-altered']);
  await db.update(signingCopies).set({ document: copy?.document ?? '' });

  const other = await somebody(db, '别人');
  await db.update(signatures).set({ personId: other.actor.id });
  expect(await kinds()).toEqual(['not-logged', 'gone']);
  await db.update(signatures).set({ personId: chen.actor.id, signedAt: null });
  expect(await kinds()).toEqual(['gone']);
});
