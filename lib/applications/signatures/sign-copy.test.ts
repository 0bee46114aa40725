import { count, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { applicationEvents, submissions } from '#db/schema/applications.ts';
import { signatures, signingCopies } from '#db/schema/signatures.ts';
import { test, testTogether } from '#db/testing.ts';
import { listMine, readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { detailOf } from '#lib/applications/life/life.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { anOfficer, find, granted } from '#lib/applications/testing/testing.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { hashOfCopy } from './copy.ts';
import { declineCopy, takeBackCopy } from './end-copy.ts';
import { readAskedOfMe } from './read-copies.ts';
import { signCopy } from './sign-copy.ts';
import {
  aCoupleAtIt,
  actionsOf,
  aWaitingDraft,
  later,
  numbers,
  opened,
  signing,
  somebody,
  toldTo,
} from './signatures.testing.ts';

describe('the last signature', () => {
  test('files it: what was signed is what is sent, and its event says who signed when', async ({ db }) => {
    const { lin, chen, id, signatureId } = await aCoupleAtIt(db);
    expect(granted(await signCopy(chen, { signatureId }))).toEqual({ applicationId: id, isFiled: true });
    const found = await readMyCase(lin, id);
    expect(found?.application).toMatchObject({ status: 'submitted', signingSince: null, applicantName: '林小雨' });
    const [sent] = found?.submissions ?? [];
    const [signed] = await db.select().from(signatures);
    const [copy] = await db.select().from(signingCopies);
    expect(copy).toMatchObject({ ending: 'filed' });
    expect(hashOfCopy(testVault, { ...sent!, answers: sent!.answers })).toBe(signed?.hash);
    const words = detailOf(found!.events[0]!, 'zh', (day) => day);
    expect(words).toBe('申请人2026-11-20签字，陈立2026-11-20签字。签齐后自动提交。');
    expect(await toldTo(db, lin)).toEqual(['received']);
    expect(await toldTo(db, chen)).toEqual(['all_signed']);
    expect(await readAskedOfMe(chen, id)).toMatchObject({ application: { status: 'submitted' } });
    expect(await listMine(chen)).toEqual([]);
    expect((await verifyCases(lin)).broken).toEqual([]);
    expect((await verifyLog(lin)).flatMap(({ breaks }) => breaks)).toEqual([]);
  });

  test('is the second of two, and a press again changes nothing', async ({ db }) => {
    const lin = await somebody(db, '林小雨');
    const [chen, wu] = [await somebody(db, '陈立'), await somebody(db, '吴桂芳')];
    const id = await aWaitingDraft(lin, { witness: true });
    const first = await opened(lin, id, { by: chen, name: '陈立', residentId: numbers.chen });
    const second = await opened(lin, id, { by: wu, name: '吴桂芳', residentId: numbers.wu });
    for (const _ of [1, 2])
      expect(granted(await signCopy(chen, { signatureId: first }))).toMatchObject({ isFiled: false });
    expect(await toldTo(db, lin)).toEqual(['signature_given']);
    expect((await find(db, id)).status).toBe('draft');
    for (const _ of [1, 2])
      expect(granted(await signCopy(wu, { signatureId: second }))).toMatchObject({ isFiled: true });
    expect(await db.$count(submissions)).toBe(1);
    expect(await toldTo(db, chen)).toEqual(['all_signed']);
  });

  test('nobody gives for another', async ({ db }) => {
    const { lin, signatureId, id } = await aCoupleAtIt(db);
    for (const by of [lin, await somebody(db, '别人', numbers.chen)]) {
      expect(codeOf(await signCopy(by, { signatureId }))).toBe('unknown_application');
      expect(codeOf(await declineCopy(by, { signatureId, reason: '不' }))).toBe('unknown_application');
    }
    expect((await find(db, id)).status).toBe('draft');
  });

  test('is refused where the service has closed, or a day has passed: nothing is signed', async ({ db }) => {
    const { chen, id, signatureId } = await aCoupleAtIt(db);
    const closed = { ...chen, catalogue: { ...chen.catalogue, findGuide: () => undefined } };
    expect(codeOf(await signCopy(closed, { signatureId }))).toBe('service_closed');
    expect(codeOf(await signCopy(later(chen, '2026-12-03'), { signatureId }))).toBe('outdated');
    expect((await find(db, id)).status).toBe('draft');
    expect(await db.$count(signatures, eq(signatures.id, signatureId))).toBe(1);
    expect((await db.select().from(signatures))[0]?.signedAt).toBeNull();
  });

  test('is refused once the days are over, also before they were counted', async ({ db }) => {
    const { chen, signatureId } = await aCoupleAtIt(db);
    expect(codeOf(await signCopy(later(chen, '2026-12-18'), { signatureId }))).toBe('not_waiting');
  });

  test('keeps staff who signed it away from the case', async ({ db }) => {
    const lin = await somebody(db, '林小雨');
    const id = await aWaitingDraft(lin);
    const officer = signing(await anOfficer(db));
    const signatureId = await opened(lin, id, { by: officer, name: '陈立', residentId: numbers.chen });
    granted(await signCopy(officer, { signatureId }));
    expect(await isOwn(officer, await find(db, id))).toBe(true);
    expect((await find(db, id)).assigneeId).not.toBe(officer.actor.id);
  });

  test('is refused where the copy was altered', async ({ db }) => {
    const { chen, id, signatureId } = await aCoupleAtIt(db);
    await db
      .update(signingCopies)
      .set({ hash: testVault.mac('another') })
      .where(eq(signingCopies.applicationId, id));
    await expect(signCopy(chen, { signatureId })).rejects.toThrow('was altered');
  });
});

testTogether('two who sign at the same moment file it once', async ({ db }) => {
  const lin = await somebody(db, '林小雨');
  const [chen, wu] = [await somebody(db, '陈立'), await somebody(db, '吴桂芳')];
  const id = await aWaitingDraft(lin, { witness: true });
  const first = await opened(lin, id, { by: chen, name: '陈立', residentId: numbers.chen });
  const second = await opened(lin, id, { by: wu, name: '吴桂芳', residentId: numbers.wu });
  const signed = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      index % 2 ? signCopy(chen, { signatureId: first }) : signCopy(wu, { signatureId: second }),
    ),
  );
  expect(signed.map((result) => granted(result).isFiled)).toContain(true);
  for (const table of [applicationEvents, submissions])
    expect(await db.select({ rows: count() }).from(table)).toEqual([{ rows: 1 }]);
  expect((await find(db, id)).status).toBe('submitted');
  expect((await actionsOf(db)).filter((action) => action === 'sign_copy')).toHaveLength(2);
  expect((await verifyLog(lin)).flatMap(({ breaks }) => breaks)).toEqual([]);
});

testTogether('a signature and taking it back at the same moment leave one of both', async ({ db }) => {
  const { lin, chen, id, signatureId } = await aCoupleAtIt(db);
  const [signed, taken] = await Promise.all([
    signCopy(chen, { signatureId }),
    takeBackCopy(lin, { applicationId: id }),
  ]);
  expect([signed.ok, taken.ok].filter(Boolean)).toHaveLength(1);
  expect((await find(db, id)).status).toBe(signed.ok ? 'submitted' : 'draft');
});
