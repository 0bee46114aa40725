import { expect } from 'vitest';
import { eq } from 'drizzle-orm';
import { documents } from '#db/schema/documents.ts';
import { applications, submissions } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test, testTogether } from '#db/testing.ts';
import { aCast, aCaseIn } from '#lib/applications/testing/staff-acts.testing.ts';
import { aCitizen, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import { checkDocument } from '#lib/documents/credential/check-document.ts';
import { readSdJwt } from '#lib/documents/credential/sd-jwt.ts';
import { listMyDocuments, readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { readTrust } from '#lib/documents/status.ts';
import { aLicence, issueAll, issuer } from '#lib/documents/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';

test('a case that was approved leaves receipt, notice, decision and licence, each once', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'approved', cast);
  expect(await issueAll(db)).toBe(4);
  expect(await issueAll(db)).toBe(0);
  const mine = await listMyDocuments(contextOf(db, cast.citizen));
  expect(mine.map(({ kind, title }) => `${kind} ${title.zh}`).toSorted()).toEqual([
    'decision 准予决定书',
    'licence 养犬登记证、犬牌',
    'notice 受理通知书',
    'receipt 申请回执',
  ]);
  expect(await listMyDocuments(contextOf(db, cast.officer))).toEqual([]);
});

test('a refusal leaves a decision and no licence', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'refused', cast);
  await issueAll(db);
  const mine = await listMyDocuments(contextOf(db, cast.citizen));
  expect(mine.filter(({ kind }) => kind === 'decision').map(({ title }) => title.en)).toEqual(['Decision to refuse']);
  expect(mine.some(({ kind }) => kind === 'licence')).toBe(false);
});

test('a licence is valid until the day before a year is over, and says whose it is with the metadata of 电子证照', async ({
  db,
}) => {
  const { citizen, licence } = await aLicence(db);
  expect(licence.validUntil).toBe('2027-11-22');
  const mine = await readMyDocument(contextOf(db, citizen), licence.id);
  expect(mine?.claims).toMatchObject({
    iss: issuer,
    vct: 'urn:tongban:document:licence',
    number: licence.number,
    title: { zh: '养犬登记证、犬牌' },
    body: { zh: expect.stringContaining('公安局') },
    date: '2026-11-23',
    holder: { kind: 'person' },
    record: { type_code: '530101040001', security_level: '1', valid_from: '2026-11-23' },
  });
  expect(mine?.claims.record?.identifier).toMatch(
    /^1\.2\.156\.3005\.2\.530101040001\.[0-9A-Z]{18}\.[0-9A-Z]+\.001\.[0-9A-Z]$/,
  );
  expect(new Date((mine?.claims.exp ?? 0) * 1000)).toEqual(new Date('2027-11-23T00:00:00+08:00'));
});

test('anybody verifies it with what the city publishes, and the code on it shows no more than the name', async ({
  db,
}) => {
  const { citizen, licence } = await aLicence(db);
  const ctx = contextOf(db, citizen);
  const trust = await readTrust({ ...ctx, issuer });
  const { credential = '', shown = '' } = (await readMyDocument(ctx, licence.id)) ?? {};
  expect(await checkDocument(credential, trust, ctx.now())).toMatchObject({ state: 'valid' });
  const verdict = await checkDocument(shown, trust, ctx.now());
  expect(verdict).toMatchObject({ state: 'valid', claims: { holder: { name: expect.any(String) } } });
  expect(readSdJwt(shown)?.disclosures).toHaveLength(1);
  expect(await checkDocument(shown, trust, new Date('2027-11-23T00:00:00+08:00'))).toMatchObject({ state: 'expired' });
});

test('nobody else reads it, and nothing of its text lies open in the database', async ({ db }) => {
  const { officer, licence } = await aLicence(db);
  expect(await readMyDocument(contextOf(db, officer), licence.id)).toBeUndefined();
  const [row] = await db.select().from(documents).where(eq(documents.id, licence.id));
  expect(row?.credential).toMatch(/^t1:a:/);
  expect(JSON.stringify(row)).not.toContain('eyJhbGciOi');
});

test('a case that cannot be read goes on record, and holds up none behind it', async ({ db }) => {
  const broken = await aSubmittedCase(await aCitizen(db));
  await db.update(submissions).set({ answers: 't1:a:AAAA' }).where(eq(submissions.applicationId, broken));
  await aSubmittedCase(await aCitizen(db));
  expect(await issueAll(db)).toBe(1);
  const failed = await db.select().from(auditEvents).where(eq(auditEvents.action, 'document_failed'));
  expect(failed).toMatchObject([{ subject: `application:${broken}`, facts: { step: 'submit' } }]);
  expect(await db.$count(applications)).toBe(2);
});

testTogether('two processes issue each document once', async ({ db }) => {
  for (let one = 0; one < 4; one++) await aSubmittedCase(await aCitizen(db));
  const issued = await Promise.all([issueAll(db), issueAll(db)]);
  expect(issued.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(await db.$count(documents)).toBe(4);
});
