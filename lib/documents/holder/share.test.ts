import { expect } from 'vitest';
import { documentShares } from '#db/schema/documents.ts';
import { test } from '#db/testing.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { checkDocument } from '#lib/documents/credential/check-document.ts';
import { readTrust } from '#lib/documents/status.ts';
import { aLicence, issuer } from '#lib/documents/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { listMyShares, readMyDocument } from './read-mine.ts';
import { lookAtShared, shareDocument, stopSharing } from './share.ts';

const sharing = { parts: ['holder', 'items.home'], days: 7, purpose: '租房' };

test('who has the link sees the chosen parts and no others, and each look is counted for the owner', async ({ db }) => {
  const { citizen, licence } = await aLicence(db);
  const ctx = contextOf(db, citizen);
  const { token } = granted(await shareDocument(ctx, { ...sharing, documentId: licence.id }));
  const stranger = contextOf(db, null, '2026-11-30T08:59:59+08:00');
  const shared = await lookAtShared(stranger, token);
  const verdict = await checkDocument(shared?.credential ?? '', await readTrust({ ...ctx, issuer }), ctx.now());
  if (!('claims' in verdict)) throw new Error(verdict.state);
  expect(
    Object.keys(verdict.claims)
      .filter((name) => ['holder', 'holder_code', 'record', 'items'].includes(name))
      .toSorted(),
  ).toEqual(['holder', 'items']);
  await lookAtShared(stranger, token);

  const mine = await readMyDocument(ctx, licence.id);
  if (!mine) throw new Error('It is gone');
  expect(await listMyShares(ctx, mine)).toMatchObject([{ purpose: '租房', looks: 2, lastLook: stranger.now() }]);
  const [row] = await db.select().from(documentShares);
  expect(JSON.stringify(row)).not.toContain(token);
});

test('a link ends with its days, and when its owner stops it', async ({ db }) => {
  const { citizen, licence } = await aLicence(db);
  const ctx = contextOf(db, citizen);
  const first = granted(await shareDocument(ctx, { ...sharing, documentId: licence.id }));
  expect(await lookAtShared(contextOf(db, null, '2026-11-30T09:00:00+08:00'), first.token)).toBeUndefined();
  const mine = await readMyDocument(ctx, licence.id);
  const [share] = mine ? await listMyShares(ctx, mine) : [];
  granted(await stopSharing(ctx, { id: share?.id ?? '' }));
  expect(await lookAtShared(ctx, first.token)).toBeUndefined();
});

test('no link lasts longer than thirty days, and nobody shares or stops what is another’s', async ({ db }) => {
  const { citizen, officer, licence } = await aLicence(db);
  const ctx = contextOf(db, citizen);
  const wanted = { ...sharing, documentId: licence.id };
  expect(codeOf(await shareDocument(ctx, { ...wanted, days: 31 }))).toBe('too_long');
  expect(codeOf(await shareDocument(contextOf(db, officer), wanted))).toBe('unknown_document');
  granted(await shareDocument(ctx, wanted));
  const [share] = await db.select().from(documentShares);
  expect(codeOf(await stopSharing(contextOf(db, officer), { id: share?.id ?? '' }))).toBe('unknown_share');
  for (const token of ['', 'x', '../', 'A'.repeat(32)]) expect(await lookAtShared(ctx, token)).toBeUndefined();
});
