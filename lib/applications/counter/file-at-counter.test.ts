import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { applicationEvents, applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { caseChecks } from '#db/schema/checklist.ts';
import { files } from '#db/schema/files.ts';
import { outbox } from '#db/schema/notifications.ts';
import { people } from '#db/schema/identity.ts';
import { ownerships } from '#db/schema/ownership.ts';
import { test, testTogether } from '#db/testing.ts';
import { declareRelative } from '#lib/applications/conflict/declare-relative.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { handIn } from '#lib/applications/draft/files.ts';
import { track } from '#lib/applications/applicant/track.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { decideAtOnce } from '#lib/applications/staff/decide-at-once.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { insideOf, detailOf } from '#lib/applications/life/life.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { openFile } from '#lib/files/open.ts';
import { aFileStore, aPhoto, inPieces } from '#lib/files/testing.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import { aPost, contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { identityIn } from './counter-page.ts';
import { aCounter, atOnce, visitor } from './counter.testing.ts';
import { fileAtCounter } from './file-at-counter.ts';
import { openCounter } from './open-counter.ts';

const child = { name: '吴强', residentId: '330106199001010018', relation: 'child' as const };

describe('what an officer enters for whoever stands at the counter', () => {
  test('is received, checked and decided in one act, each step on record in the officer’s name', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    const done = granted(await fileAtCounter(ctx, filing));
    expect(done).toMatchObject({ status: 'approved', assigneeId: officer.id, filedById: officer.id });
    const events = await listEvents(ctx, done.id);
    expect(events.map(({ step, actorId }) => [step, actorId])).toEqual(
      ['submit', 'accept', 'approve'].map((step) => [step, officer.id]),
    );
    expect(detailOf(events[0] ?? never(), 'zh', String)).toBe('在窗口当面申请，由工作人员录入。');
    const log = await db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subject, `application:${done.id}`));
    expect(log.find(({ action }) => action === 'file_at_counter')).toMatchObject({
      ...{ actorId: officer.id, facts: { department: atOnce.department, role: 'intake' } },
    });
    expect((await verifyCases({ db, vault })).broken).toEqual([]);
  });

  test('belongs to a person of its own without an account, to whom letters go by the means they gave', async ({
    db,
  }) => {
    const { officer, filing } = await aCounter(db);
    const letters = { locale: 'en' as const, email: 'wu@example.org' };
    const done = granted(await fileAtCounter(contextOf(db, officer), { ...filing, letters }));
    expect(done).toMatchObject({ applicantName: visitor.name, locale: 'en' });
    const [person] = await db.select().from(people).where(eq(people.id, done.applicantId));
    expect(person).toMatchObject({ name: visitor.name, email: null, letterEmail: letters.email, locale: 'en' });
    expect(vault.open(person?.residentId ?? '', `people.residentId:${person?.id}`)).toBe(visitor.residentId);
  });

  test('is not linked with whoever merely stated the same number', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const stranger = await anOfficer(db, 'market', ['intake']);
    await saveDetails(contextOf(db, stranger), { name: '别人', locale: 'zh', residentId: visitor.residentId });
    const done = granted(await fileAtCounter(contextOf(db, officer), filing));
    expect(done.applicantId).not.toBe(stranger.id);
  });

  test('is written to at the e-mail that was given, and to nobody without one', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    granted(await fileAtCounter(ctx, filing));
    await postLetters(contextOf(db, null));
    expect(await db.$count(outbox)).toBe(0);
    const { filing: other } = await aCounter(db, atOnce, officer);
    const letters = { locale: 'zh' as const, email: 'wu@example.org' };
    granted(await fileAtCounter(ctx, { ...other, letters, anyway: true }));
    await postLetters(contextOf(db, null));
    const sent = await db.select().from(outbox);
    expect(sent).toHaveLength(3);
    for (const { id, recipient } of sent) expect(vault.open(recipient, `outbox.recipient:${id}`)).toBe(letters.email);
  });

  test('is found again by its reference and the phone, without an account', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const { reference } = granted(await fileAtCounter(contextOf(db, officer), filing));
    const asked = { reference: reference ?? '', lastFour: visitor.phone.slice(-4) };
    expect(codeOf(await track(contextOf(db, null), asked))).toBe('accepted');
  });

  test('is the own case of a colleague who states the same number: they neither read nor decide it', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const { id, version } = granted(
      await fileAtCounter(contextOf(db, officer), { ...filing, settlement: { step: 'none' } }),
    );
    const colleague = contextOf(db, await anOfficer(db, atOnce.department, ['intake']));
    expect((await readCase(colleague, id))?.own).toBe(false);
    await saveDetails(colleague, { name: '李四', locale: 'zh', residentId: visitor.residentId });
    expect((await readCase(colleague, id))?.own).toBe(true);
    const decided = { applicationId: id, version, outcome: 'approve' as const, reason: '符合条件。' };
    expect(codeOf(await decideAtOnce(colleague, decided))).toBe('own_application');
  });

  test('has the ticks of its checklist, and is the officer’s', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const { id } = granted(await fileAtCounter(contextOf(db, officer), filing));
    const checks = await db.select().from(caseChecks).where(eq(caseChecks.applicationId, id));
    expect(checks.length).toBeGreaterThan(0);
    expect(new Set(checks.map(({ receivedById }) => receivedById))).toEqual(new Set([officer.id]));
    expect(await db.select().from(ownerships).where(eq(ownerships.applicationId, id))).toMatchObject([
      { ownerId: officer.id, why: 'filed' },
    ]);
  });

  test('may be refused with reasons, or filed only, for somebody to deal with', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    const refusal = { step: 'refuse' as const, reason: '不在参保范围。', way: undefined, wayReason: '' };
    expect(granted(await fileAtCounter(ctx, { ...filing, settlement: refusal }))).toMatchObject({ status: 'refused' });
    const { filing: other } = await aCounter(db, atOnce, officer);
    const filed = await fileAtCounter(ctx, { ...other, settlement: { step: 'none' } });
    expect(granted(filed)).toMatchObject({ status: 'submitted' });
  });

  test('is accepted where nobody decides on the spot, on a promise if papers are missing', async ({ db }) => {
    const { officer, filing } = await aCounter(db, licence);
    const ctx = contextOf(db, officer);
    const bare = { ...filing, ticks: { received: [], verified: [] } };
    expect(codeOf(await fileAtCounter(ctx, { ...bare, settlement: { step: 'accept', days: undefined } }))).toBe(
      'papers_missing',
    );
    expect(granted(await fileAtCounter(ctx, { ...bare, settlement: { step: 'accept', days: 5 } }))).toMatchObject({
      status: 'accepted',
    });
  });

  test('says who acted for the applicant; their number is for staff alone', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    const { id } = granted(await fileAtCounter(ctx, { ...filing, proxy: child }));
    const [event = never()] = await listEvents(ctx, id);
    expect(detailOf(event, 'zh', String)).toContain('吴强（子女）代办');
    expect(detailOf(event, 'zh', String)).not.toContain(child.residentId);
    expect(insideOf(event, 'en', String)).toContain(child.residentId);
  });
});

describe('a paper that is scanned at the counter', () => {
  const field = 'file-id-card';
  const scan = async (ctx: ApplicationContext, applicationId: string) => {
    const inside = { ...ctx, fileStore: await aFileStore() };
    const given = { applicationId, field, name: '身份证.jpg' };
    return { inside, done: await handIn(inside, { ...given, bytes: inPieces(await aPhoto()) }) };
  };

  test('is the applicant’s file, handed in by the officer, and counts as handed in', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    const { inside, done } = await scan(ctx, filing.applicationId);
    const file = granted(done);
    expect(codeOf(await openFile(inside, { fileId: file.id }))).toBe('accepted');
    const bare = { ...filing, ticks: { received: [], verified: [] } };
    const filed = granted(await fileAtCounter(ctx, bare));
    expect(filed.answers).toMatchObject({ 'material-id-card': 'upload', [field]: [{ file: file.id }] });
    const [row] = await db.select().from(files).where(eq(files.id, file.id));
    expect(row?.personId).toBe(filed.applicantId);
    const log = await db.select().from(auditEvents).where(eq(auditEvents.action, 'receive_file'));
    expect(log).toMatchObject([{ actorId: officer.id, subject: `application:${filed.id}` }]);
  });

  test('keeps what was begun for one person from being opened for the next', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    const { service } = atOnce;
    expect(granted(await openCounter(ctx, { service })).id).toBe(filing.applicationId);
    granted((await scan(ctx, filing.applicationId)).done);
    expect(granted(await openCounter(ctx, { service })).id).not.toBe(filing.applicationId);
  });

  test('is nobody’s to add but the officer’s who enters it, and not once it is filed', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const colleague = contextOf(db, await anOfficer(db, atOnce.department, ['intake']));
    expect(codeOf((await scan(colleague, filing.applicationId)).done)).toBe('not_asked');
    const ctx = contextOf(db, officer);
    granted(await fileAtCounter(ctx, filing));
    expect(codeOf((await scan(ctx, filing.applicationId)).done)).toBe('not_asked');
  });
});

describe('nothing of it remains', () => {
  test('where an answer is wrong: each is named, and the draft stays', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const { form } = await find(db, filing.applicationId);
    const number = identityIn(form)?.residentId ?? '';
    const wrong = {
      ...filing,
      raw: { ...filing.raw, [number]: '110105194912310021', [identityIn(form)?.phone ?? '']: '1' },
    };
    const done = await fileAtCounter(contextOf(db, officer), wrong);
    if (done.ok || done.refusal.code !== 'invalid') throw new Error(codeOf(done));
    expect(Object.keys(done.refusal.problems)).toEqual([number, identityIn(form)?.phone]);
    expect(await find(db, filing.applicationId)).toMatchObject({ status: 'draft' });
  });

  test('where the decision is refused', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const settlement = { step: 'approve' as const, reason: ' ', way: undefined, wayReason: '' };
    expect(codeOf(await fileAtCounter(contextOf(db, officer), { ...filing, settlement }))).toBe('reason_missing');
    expect(await find(db, filing.applicationId)).toMatchObject({ status: 'draft', reference: null, answers: {} });
    expect(await db.$count(applicationEvents)).toBe(0);
    expect(await db.$count(people, eq(people.name, visitor.name))).toBe(0);
  });

  test('where the same person has an open case of the service, unless the officer has seen it', async ({ db }) => {
    const { officer, filing } = await aCounter(db, licence);
    const ctx = contextOf(db, officer);
    const settlement = { step: 'none' as const };
    const { reference } = granted(await fileAtCounter(ctx, { ...filing, settlement }));
    const { filing: again } = await aCounter(db, licence, officer);
    const done = await fileAtCounter(ctx, { ...again, settlement });
    if (done.ok || done.refusal.code !== 'duplicates') throw new Error(codeOf(done));
    expect(done.refusal.duplicates.map(({ row }) => row.reference)).toEqual([reference]);
    granted(await fileAtCounter(ctx, { ...again, settlement, anyway: true }));
  });

  test.for(['applicant', 'proxy'] as const)('where the officer is the %s', async (role, { db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    const residentId = role === 'applicant' ? visitor.residentId : child.residentId;
    await saveDetails(ctx, { name: '李四', locale: 'zh', residentId });
    const given = { ...filing, proxy: role === 'proxy' ? child : undefined };
    expect(codeOf(await fileAtCounter(ctx, given))).toBe('own_application');
  });

  test('where it is for a relative whom the officer has declared', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const ctx = contextOf(db, officer);
    granted(await declareRelative(ctx, { residentId: visitor.residentId, relation: 'parent' }));
    const given = { ...filing, settlement: { step: 'none' as const } };
    expect(codeOf(await fileAtCounter(ctx, given))).toBe('own_application');
    expect(await db.$count(applicationEvents)).toBe(0);
  });

  test('where it is a colleague’s, or the officer’s post has ended', async ({ db }) => {
    const { officer, filing } = await aCounter(db);
    const colleague = await anOfficer(db, atOnce.department, ['intake']);
    expect(codeOf(await fileAtCounter(contextOf(db, colleague), filing))).toBe('unknown_draft');
    const moved = { ...officer, posts: [aPost('market', 'intake')] };
    expect(codeOf(await fileAtCounter(contextOf(db, moved), filing))).toBe('not_your_department');
  });
});

testTogether('a double post files once', async ({ db }) => {
  const { officer, filing } = await aCounter(db);
  const ctx = contextOf(db, officer);
  const both = await Promise.all([fileAtCounter(ctx, filing), fileAtCounter(ctx, filing)]);
  expect(new Set(both.map((one) => granted(one).reference)).size).toBe(1);
  expect(await db.$count(applications)).toBe(1);
  expect(await db.$count(applicationEvents)).toBe(3);
});

function never(): never {
  throw new Error('Nothing happened');
}
