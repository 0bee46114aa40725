import { expect } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { documents } from '#db/schema/documents.ts';
import { applications, submissions } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test, testTogether } from '#db/testing.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { along, aCast, aCaseIn, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { aCitizen, aSubmittedCase, granted } from '#lib/applications/testing/testing.ts';
import { checkDocument } from '#lib/documents/credential/check-document.ts';
import { readSdJwt } from '#lib/documents/credential/sd-jwt.ts';
import { listMyDocuments, readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { readTrust } from '#lib/documents/status.ts';
import { aLicence, issueAll, issuer } from '#lib/documents/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
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

/** What the one document of a title says to its holder, in both languages. */
async function textOf(db: Database, citizen: Actor, title: string) {
  const ctx = contextOf(db, citizen);
  const found = (await listMyDocuments(ctx)).find((document) => document.title.zh === title);
  const value = (await readMyDocument(ctx, found?.id ?? ''))?.claims.items?.['detail']?.value;
  if (typeof value !== 'object') throw new Error(`There is no ${title}`);
  return value;
}

const nine: [Status, string, string[]][] = [
  ['submitted', '申请回执', ['2026年11月23日收到', '2026年11月30日前答复']],
  ['accepted', '受理通知书', ['自2026年11月23日起受理', '前作出决定']],
  ['correction_requested', '补正通知书', ['1. 理由', '请在2026年12月14日前补正']],
  ['not_accepted', '不予受理决定书', ['理由：理由', '行政复议', '最后一天是2027年1月22日', '行政诉讼']],
  ['stopped', '特别程序通知书', ['检验、现场核查', '具体情况：理由']],
  ['refused', '不予批准决定书', ['理由：理由', '行政复议', '行政诉讼']],
  ['delivered', '送达回证', ['送达方式：邮寄']],
  ['withdrawn', '撤回申请确认书', ['您写的理由：理由']],
];

test.for(nine)('a case that is %s has its %s, whole in both languages', async ([status, title, said], { db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, status, cast);
  await issueAll(db);
  const { zh, en } = await textOf(db, cast.citizen, title);
  for (const words of said) expect(zh).toContain(words);
  for (const text of [zh, en]) expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid/);
});

test('a notice of acceptance names the papers that were promised with their day, and none where all are there', async ({
  db,
}) => {
  const cast = await aCast(db);
  const filed = await aCaseIn(db, 'submitted', cast);
  granted(await acceptFiling(contextOf(db, cast.officer), { ...seen(filed), missing: 'promised', days: 5 }));
  await issueAll(db);
  const { zh, en } = await textOf(db, cast.citizen, '受理通知书');
  expect(zh).toMatch(/还没有收到，先行受理：.+。请在2026年11月30日前补交/);
  expect(en).toMatch(/accepted without them: .+\. Please hand them in by/);

  const other = await aCast(db);
  await aCaseIn(db, 'accepted', other);
  await issueAll(db);
  expect((await textOf(db, other.citizen, '受理通知书')).zh).not.toContain('补交');
});

test('a receipt speaks of acceptance by silence where the service has it, and nowhere else', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', cast);
  const other = await aCitizen(db);
  await aSubmittedCase(other);
  await issueAll(db);
  expect((await textOf(db, cast.citizen, '申请回执')).zh).toContain('自2026年11月23日收到申请之日起即为受理');
  expect((await textOf(db, other.actor, '申请回执')).zh).not.toContain('即为受理');
});

test('an extension says by how many days, until when and why', async ({ db }) => {
  const cast = await aCast(db);
  const application = await aCaseIn(db, 'in_review', cast);
  await along(db, application, { ...cast, steps: ['extend'] });
  await issueAll(db);
  const { zh, en } = await textOf(db, cast.citizen, '延长期限通知书');
  expect(zh).toMatch(/延长 5 个工作日，延长后的最后一天是2026年\d+月\d+日。\n理由：理由$/);
  expect(en).toMatch(/by 5 working days\. The last day is now \d+ \w+ 202\d\.\nReasons: 理由$/);
});

test('a paragraph whose field is empty is left out', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'delivered', cast);
  await issueAll(db);
  expect((await textOf(db, cast.citizen, '送达回证')).zh).not.toContain('说明');
});

test('a department numbers its documents of a year from one, and the number is in the credential', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'approved', cast);
  await issueAll(db);
  const ctx = contextOf(db, cast.citizen);
  const mine = await listMyDocuments(ctx);
  expect(mine.map(({ number }) => number).toSorted()).toEqual([
    '云川市公决〔2026〕第 3 号',
    '云川市公受〔2026〕第 2 号',
    '云川市公收〔2026〕第 1 号',
    '云川市公证〔2026〕第 4 号',
  ]);
  for (const { id, number } of mine) expect((await readMyDocument(ctx, id))?.claims.number).toBe(number);
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
