import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { files } from '#db/schema/files.ts';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { handIn } from '#lib/applications/draft/files.ts';
import { findDuplicates } from '#lib/applications/finding/find-duplicates.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { detailOf } from '#lib/applications/life/life.ts';
import { decideAtOnce } from '#lib/applications/staff/decide-at-once.ts';
import { aClaim, company, confirmAs, department } from '#lib/applications/testing/representation.testing.ts';
import { anOfficer, businessLicence, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { listFiles } from '#lib/files/carried.ts';
import { aFileStore, aPhoto, inPieces } from '#lib/files/testing.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { register } from '#lib/organisations/register.ts';
import { companyIn } from './counter-page.ts';
import { aCounter, visitor } from './counter.testing.ts';
import { fileAtCounter } from './file-at-counter.ts';
import { openCounter } from './open-counter.ts';

const settlement = { step: 'none' as const };
const accepted = { step: 'accept' as const, days: undefined };

/** Somebody stands at the counter for a company; an officer has everything typed. */
async function atCounter(db: Database, by?: Parameters<typeof aCounter>[2]) {
  const { officer, filing } = await aCounter(db, businessLicence, by);
  return { officer, ctx: contextOf(db, officer), filing: { ...filing, settlement } };
}

/** The company has an account whose representative staff have confirmed. */
async function aConfirmed(db: Database) {
  const claim = await aClaim(db);
  granted(await confirmAs(db, await anOfficer(db, department, ['intake']), claim));
  return claim;
}

describe('a company’s person at the counter, of a company without an account', () => {
  test('is served on the company’s own form: the case is the company’s, under its credit code', async ({ db }) => {
    const { officer, ctx, filing } = await atCounter(db);
    const done = granted(await fileAtCounter(ctx, { ...filing, settlement: accepted }));
    expect(done).toMatchObject({
      ...{ status: 'accepted', assigneeId: officer.id, applicantName: company.name },
      ...{ creditCode: company.creditCode, organisationId: null },
    });
    const [event] = await listEvents(ctx, done.id);
    expect(event && detailOf(event, 'zh', String)).toBe(
      `在窗口当面申请，由工作人员录入。${visitor.name}代表企业到场。`,
    );
    const [person] = await db.select().from(people).where(eq(people.id, done.applicantId));
    expect(person).toMatchObject({ name: visitor.name, email: null });
    expect((await verifyCases({ db, vault })).broken).toEqual([]);
  });

  test('names a real credit code; nothing is filed under another', async ({ db }) => {
    const { ctx, filing } = await atCounter(db);
    const { form } = await find(db, filing.applicationId);
    const field = companyIn(form)?.creditCode ?? '';
    const raw = { ...filing.raw, [field]: company.creditCode.replace('9', '8') };
    const done = await fileAtCounter(ctx, { ...filing, raw });
    if (done.ok || done.refusal.code !== 'invalid') throw new Error(codeOf(done));
    expect(Object.keys(done.refusal.problems)).toEqual([field]);
  });

  test('is served nowhere where the form does not ask who stands there', async ({ db }) => {
    const { ctx } = await atCounter(db);
    const form = ctx.catalogue.formOf(ctx.catalogue.listGuides()[0] ?? never());
    const bare = { ...ctx.catalogue, formOf: () => form && { ...form, pages: form.pages.slice(0, 1) } };
    expect(codeOf(await openCounter({ ...ctx, catalogue: bare }, businessLicence))).toBe('asks_nobody');
  });

  test('is told of an open case of the same company and service, and not of one of their own', async ({ db }) => {
    const { officer, ctx, filing } = await atCounter(db);
    const { reference } = granted(await fileAtCounter(ctx, filing));
    const { filing: again } = await atCounter(db, officer);
    const done = await fileAtCounter(ctx, again);
    if (done.ok || done.refusal.code !== 'duplicates') throw new Error(codeOf(done));
    expect(done.refusal.duplicates.map(({ row }) => row.reference)).toEqual([reference]);
    const { form } = await find(db, again.applicationId);
    const other = { [companyIn(form)?.creditCode ?? '']: '91350100M000100Y43' };
    const filed = granted(await fileAtCounter(ctx, { ...again, raw: { ...again.raw, ...other } }));
    const asked = { application: filed, submissions: await listSubmissions(ctx, filed.id) };
    const desk = { departments: [department], personId: officer.id };
    expect((await findDuplicates(ctx, desk, asked)).flatMap(({ why }) => why)).not.toContain('same_person');
  });
});

describe('of a company with an account', () => {
  test('the case is the account’s, if staff have confirmed who represents it', async ({ db }) => {
    const { organisationId, representative } = await aConfirmed(db);
    const { ctx, filing } = await atCounter(db);
    const done = granted(await fileAtCounter(ctx, { ...filing, anyway: true, settlement: accepted }));
    expect(done).toMatchObject({ organisationId, creditCode: company.creditCode });
    expect(await readMyCase(contextOf(db, representative), done.id)).toMatchObject({
      application: { id: done.id, applicantName: company.name },
    });
  });

  test.for(['nobody has confirmed', 'has another name'] as const)(
    'that %s, nobody of it sees the case',
    async (how, { db }) => {
      const claim = how === 'has another name' ? await aConfirmed(db) : await aClaim(db);
      const { ctx, filing } = await atCounter(db);
      const { form } = await find(db, filing.applicationId);
      const name = how === 'has another name' ? { [companyIn(form)?.name ?? '']: '云川别处餐饮有限公司' } : {};
      const given = { ...filing, raw: { ...filing.raw, ...name }, anyway: true, settlement: accepted };
      const done = granted(await fileAtCounter(ctx, given));
      expect(done).toMatchObject({ organisationId: null, status: 'accepted' });
      expect(await readMyCase(contextOf(db, claim.representative), done.id)).toBeUndefined();
    },
  );

  test('that staff confirm later, the case comes into it, on record', async ({ db }) => {
    const { ctx, filing } = await atCounter(db);
    const scan = { field: 'file-business-licence', name: '营业执照.jpg', bytes: inPieces(await aPhoto()) };
    const kept = { ...ctx, fileStore: await aFileStore() };
    granted(await handIn(kept, { applicationId: filing.applicationId, ...scan }));
    const { id } = granted(await fileAtCounter(ctx, filing));
    const claim = await aClaim(db);
    const mine = contextOf(db, claim.representative);
    expect(await readMyCase(mine, id)).toBeUndefined();
    granted(await confirmAs(db, await anOfficer(db, department, ['intake']), claim));
    expect(await find(db, id)).toMatchObject({ organisationId: claim.organisationId });
    expect(await readMyCase(mine, id)).toMatchObject({ application: { id } });
    expect(await listFiles({ ...mine, fileStore: kept.fileStore }, id)).toHaveLength(1);
    expect(await db.select().from(files)).toMatchObject([{ organisationId: claim.organisationId }]);
    const log = await db.select().from(auditEvents).where(eq(auditEvents.action, 'join_account'));
    expect(log).toMatchObject([{ subject: `application:${id}`, facts: { organisation: claim.organisationId } }]);
  });
});

describe('nobody serves the company that they act for', () => {
  test('whether its account is confirmed or not; and a colleague of theirs neither reads nor decides it', async ({
    db,
  }) => {
    const { officer, ctx, filing } = await atCounter(db);
    granted(await register(ctx, company));
    expect(codeOf(await fileAtCounter(ctx, filing))).toBe('own_application');
    const other = await atCounter(db);
    const { id, version } = granted(await fileAtCounter(other.ctx, other.filing));
    expect(await readCase(ctx, id)).toMatchObject({ own: true, submissions: [] });
    const decided = { applicationId: id, version, outcome: 'approve' as const, reason: '符合条件。' };
    expect(codeOf(await decideAtOnce(ctx, decided))).toBe('own_application');
    expect(officer.id).not.toBe(other.officer.id);
  });
});

function never(): never {
  throw new Error('There is none');
}
