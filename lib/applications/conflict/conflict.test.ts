import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { recusals } from '#db/schema/recusals.ts';
import { test } from '#db/testing.ts';
import { exportCases } from '#lib/applications/desk/export-cases.ts';
import { findCases, readQueue, readQueueCounts } from '#lib/applications/desk/read-desk.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { listColleagues } from '#lib/applications/staff/colleagues.ts';
import { findNextCase } from '#lib/applications/staff/next-case.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { take } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, businessLicence, codeOf, permit } from '#lib/applications/testing/staff.testing.ts';
import {
  aCitizen,
  aCompanyOf,
  aPerson,
  asSeen,
  aSubmittedCase,
  find,
  friday,
  granted,
} from '#lib/applications/testing/testing.ts';
import { readLog } from '#lib/audit/read.ts';
import { maySee } from '#lib/files/access-store.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf, testVault } from '#lib/kernel/testing.ts';
import { declareRelative } from './declare-relative.ts';
import { endRecusal } from './end-recusal.ts';
import { endPastRelatives, endRelative } from './end-relative.ts';
import { readRecusals } from './read-recusals.ts';
import { recuse } from './recuse.ts';

/** The number of whoever applies for a permit in the tests. */
const residentId = '11010519491231002X';
const { department } = permit;
const at = (db: Database, who: Actor) => contextOf(db, who, friday);
const declare = (db: Database, who: Actor, untilDay?: string) =>
  declareRelative(at(db, who), { residentId, relation: 'parent', untilDay });
const first = { before: undefined };

/** Somebody of the department who may do everything, and another one. */
const twoOfficers = async (db: Database) => [await anOfficer(db, department), await anOfficer(db, department)] as const;

describe('a case in which a declared relative has a part', () => {
  test('goes to a colleague at once, and is like one’s own: not seen, listed, found, counted or worked on', async ({
    db,
  }) => {
    const wang = await anOfficer(db, department, ['intake', 'reviewer', 'approver', 'supervisor']);
    const id = await aSubmittedCase(await aCitizen(db));
    expect((await find(db, id)).assigneeId).toBe(wang.id);
    const li = await anOfficer(db, department);
    const ctx = at(db, wang);

    expect(granted(await declare(db, wang))).toEqual({ moved: 1 });
    expect((await find(db, id)).assigneeId).toBe(li.id);
    expect(await readCase(ctx, id)).toMatchObject({ own: true, recused: true, submissions: [], events: [] });
    expect(await readQueue(ctx, { queue: 'colleagues' }, first)).toEqual([]);
    expect(await readQueueCounts(ctx)).toMatchObject({ accept: 0, colleagues: 0 });
    expect(await findCases(ctx, residentId, first)).toEqual([]);
    expect(await findNextCase(ctx, id)).toBeUndefined();
    expect(await maySee(db, wang, id)).toBe(false);
    expect(codeOf(await take.accept(ctx, await asSeen(db, id)))).toBe('own_application');
    expect(codeOf(await readLog(ctx, { subject: `application:${id}` }))).toBe('own_application');
    const listed = granted(await exportCases(ctx, { format: 'csv', purpose: 'daily', selection: {} }));
    for await (const page of listed) expect(page).toEqual([]);
    expect((await listColleagues(at(db, li), id)).map((one) => one.id)).not.toContain(wang.id);

    expect(await findCases(at(db, li), residentId, first)).toMatchObject([{ id }]);
    expect(await readQueue(at(db, li), { queue: 'accept' }, first)).toMatchObject([{ id }]);
  });

  test('is never given to whoever declared it before, whatever step it takes', async ({ db }) => {
    const [wang, li] = await twoOfficers(db);
    granted(await declare(db, wang));
    const id = await aSubmittedCase(await aCitizen(db));
    expect((await find(db, id)).assigneeId).toBe(li.id);
    granted(await take.accept(at(db, li), await asSeen(db, id)));
    expect((await find(db, id)).assigneeId).toBe(li.id);
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: true });
  });

  test('is one whose applicant has the number in their account, or who acts for the company', async ({ db }) => {
    const known = async (person: Actor) => {
      const residentIdHash = testVault.hash(`resident-id:${residentId}`);
      await db.update(people).set({ residentIdHash }).where(eq(people.id, person.id));
      return person;
    };
    const wang = await anOfficer(db, businessLicence.department);
    const by = await known(await aPerson(db, '陈立'));
    const organisationId = await aCompanyOf(db, by);
    const colleague = await aPerson(db, '陈大');
    const before = await aFiling(db, { service: businessLicence.service, by, organisationId });
    granted(await declare(db, wang));
    const after = await aFiling(db, { service: businessLicence.service, by, organisationId });
    for (const { id } of [before, after]) expect(await readCase(at(db, wang), id)).toMatchObject({ own: true });
    const other = await aFiling(db, { service: permit.service, by: colleague });
    expect((await find(db, other.id)).assigneeId).not.toBe(wang.id);
  });
});

describe('a declaration', () => {
  test('shows the ends of the number alone, to whoever made it and who supervises them', async ({ db }) => {
    const [wang, li] = await twoOfficers(db);
    const supervisor = await anOfficer(db, department, ['supervisor']);
    granted(await declare(db, wang, '2027-01-31'));
    const shown = { personId: wang.id, relation: 'parent', masked: '110***********002X', untilDay: '2027-01-31' };
    expect((await readRecusals(at(db, wang))).relatives).toMatchObject([shown]);
    expect((await readRecusals(at(db, supervisor))).relatives).toMatchObject([shown]);
    expect((await readRecusals(at(db, li))).relatives).toEqual([]);
  });

  test('is made once for a number, and for a day that has not passed', async ({ db }) => {
    const [wang] = await twoOfficers(db);
    expect(codeOf(await declare(db, wang, '2026-11-19'))).toBe('day_passed');
    granted(await declare(db, wang));
    expect(codeOf(await declare(db, wang))).toBe('declared_already');
  });

  test('is ended by a supervisor, not by whoever made it, who is told; then the case is like any other', async ({
    db,
  }) => {
    const [wang] = await twoOfficers(db);
    const supervisor = await anOfficer(db, department, ['supervisor']);
    granted(await declare(db, wang));
    const id = await aSubmittedCase(await aCitizen(db));
    const [{ id: relativeId } = { id: '' }] = (await readRecusals(at(db, wang))).relatives;
    const elsewhere = await anOfficer(db, 'transport', ['supervisor']);
    for (const who of [wang, elsewhere])
      expect(codeOf(await endRelative(at(db, who), { relativeId }))).toBe('not_yours');
    granted(await endRelative(at(db, supervisor), { relativeId }));
    expect(await readInbox(at(db, wang))).toMatchObject([{ occasion: 'relative_ended' }]);
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: false });
    expect((await readRecusals(at(db, wang))).relatives).toEqual([]);
  });

  test('holds until its last day is over', async ({ db }) => {
    const [wang] = await twoOfficers(db);
    granted(await declare(db, wang, '2026-11-21'));
    await endPastRelatives(contextOf(db, null, '2026-11-21T10:00:00+08:00'));
    expect((await readRecusals(at(db, wang))).relatives).toHaveLength(1);
    await endPastRelatives(contextOf(db, null, '2026-11-22T00:10:00+08:00'));
    expect((await readRecusals(at(db, wang))).relatives).toEqual([]);
  });
});

describe('keeping away from one case', () => {
  const reason = '与申请人有利害关系';
  const tried = async (db: Database, who: Actor, id: string, personId: string) =>
    recuse(at(db, who), { reference: (await find(db, id)).reference ?? '', personId, reason });

  test('a supervisor says so of a colleague, who is told and sees it no more; it goes on at once', async ({ db }) => {
    const supervisor = await anOfficer(db, department, ['supervisor']);
    const wang = await anOfficer(db, department);
    const id = await aSubmittedCase(await aCitizen(db));
    const li = await anOfficer(db, department);
    expect(granted(await tried(db, supervisor, id, wang.id))).toEqual({ moved: 1 });
    expect((await find(db, id)).assigneeId).toBe(li.id);
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: true, recused: true });
    expect(await readInbox(at(db, wang))).toMatchObject([{ occasion: 'recused', applicationId: null }]);
    expect(codeOf(await tried(db, supervisor, id, wang.id))).toBe('recused_already');
  });

  test('anybody asks for it themselves, nobody of a colleague whom they do not supervise', async ({ db }) => {
    const [wang, li] = await twoOfficers(db);
    const id = await aSubmittedCase(await aCitizen(db));
    expect(codeOf(await tried(db, wang, id, li.id))).toBe('not_yours');
    const both = { ...li, posts: [aPost(department, 'intake'), aPost('transport', 'supervisor')] };
    expect(codeOf(await tried(db, both, id, wang.id))).toBe('not_yours');
    expect(codeOf(await tried(db, await anOfficer(db, 'transport', ['supervisor']), id, wang.id))).toBe('unknown_case');
    granted(await tried(db, wang, id, wang.id));
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: true });
  });

  test('nobody keeps others from a case of their own', async ({ db }) => {
    const wang = await anOfficer(db, department);
    const chief = await anOfficer(db, department, ['supervisor']);
    const own = await aFiling(db, { service: permit.service, by: chief });
    expect(codeOf(await tried(db, chief, own.id, wang.id))).toBe('own_application');
  });
});

describe('a recusal that was a mistake', () => {
  /** Wang keeps away from a case by mistake; Li has it by now. */
  const byMistake = async (db: Database) => {
    const wang = await anOfficer(db, department, ['intake', 'reviewer', 'approver', 'supervisor']);
    const id = await aSubmittedCase(await aCitizen(db));
    const li = await anOfficer(db, department);
    const reference = (await find(db, id)).reference ?? '';
    granted(await recuse(at(db, wang), { reference, personId: wang.id, reason: '看错了申请人' }));
    const chief = await anOfficer(db, department, ['supervisor']);
    const [{ id: recusalId } = { id: '' }] = (await readRecusals(at(db, wang))).recusals;
    return { wang, li, chief, id, reference, recusalId, ending: { recusalId, reason: '同名，不是亲属' } };
  };

  test('is ended by a supervisor of the department, never by whoever keeps away or a colleague', async ({ db }) => {
    const { wang, li, chief, id, ending } = await byMistake(db);
    const elsewhere = await anOfficer(db, 'transport', ['supervisor']);
    for (const who of [wang, li, elsewhere]) expect(codeOf(await endRecusal(at(db, who), ending))).toBe('not_yours');
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: true, recused: true });
    granted(await endRecusal(at(db, chief), ending));
    expect(codeOf(await endRecusal(at(db, chief), ending))).toBe('not_yours');
  });

  test('opens the case again, listed, found and with its files; its owner stays, and they are told', async ({ db }) => {
    const { wang, li, chief, id, ending } = await byMistake(db);
    granted(await endRecusal(at(db, chief), ending));
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: false, recused: false });
    expect(await findCases(at(db, wang), residentId, first)).toMatchObject([{ id }]);
    expect(await readQueue(at(db, wang), { queue: 'colleagues' }, first)).toMatchObject([{ id }]);
    expect(await maySee(db, wang, id)).toBe(true);
    expect((await readLog(at(db, wang), { subject: `application:${id}` })).ok).toBe(true);
    expect((await find(db, id)).assigneeId).toBe(li.id);
    expect(await readInbox(at(db, wang))).toMatchObject([{ occasion: 'recusal_ended', applicationId: id }]);
    expect((await listColleagues(at(db, li), id)).map((one) => one.id)).toContain(wang.id);
    granted(await take.take_over(at(db, wang), await asSeen(db, id)));
    expect(await assignOwners(at(db, wang), { ownerId: wang.id })).toEqual({ moved: 0 });
  });

  test('stands in the history of the case with both reasons, and in the log', async ({ db }) => {
    const { wang, chief, id, ending } = await byMistake(db);
    granted(await endRecusal(at(db, chief), ending));
    const ended = { by: chief.name, reason: '同名，不是亲属' };
    expect((await readCase(at(db, chief), id))?.recusals).toMatchObject([
      { personId: wang.id, byId: wang.id, reason: '看错了申请人', ended },
    ]);
    const log = granted(await readLog(at(db, chief), { subject: `application:${id}` }));
    expect(log.map(({ action }) => action)).toContain('end_recusal');
    expect(JSON.stringify(await db.select().from(recusals))).not.toContain('同名');
  });

  test('can be recorded again, and is listed as long as it holds and the case is open', async ({ db }) => {
    const { wang, li, chief, id, reference, ending } = await byMistake(db);
    const named = { reference, service: permit.service, personId: wang.id, reason: '看错了申请人' };
    expect((await readRecusals(at(db, wang))).recusals).toMatchObject([{ ...named, mayEnd: false }]);
    expect((await readRecusals(at(db, chief))).recusals).toMatchObject([{ ...named, mayEnd: true }]);
    expect((await readRecusals(at(db, li))).recusals).toEqual([]);
    granted(await endRecusal(at(db, chief), ending));
    expect((await readRecusals(at(db, wang))).recusals).toEqual([]);
    granted(await recuse(at(db, chief), { reference, personId: wang.id, reason: '确是亲属' }));
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: true, recused: true });
    expect((await readRecusals(at(db, wang))).recusals).toHaveLength(1);
    granted(await take.not_accept(at(db, li), await asSeen(db, id)));
    expect((await readRecusals(at(db, wang))).recusals).toEqual([]);
  });

  test('leaves what a declared relative brought about, and is not ended by whoever keeps away too', async ({ db }) => {
    const { wang, chief, id, reference, ending } = await byMistake(db);
    const other = await anOfficer(db, department, ['supervisor']);
    granted(await recuse(at(db, chief), { reference, personId: other.id, reason: '同乡' }));
    expect(codeOf(await endRecusal(at(db, other), ending))).toBe('own_application');
    granted(await declare(db, wang));
    granted(await endRecusal(at(db, chief), ending));
    expect(await readCase(at(db, wang), id)).toMatchObject({ own: true, recused: true });
    const forRelative = (await db.select().from(recusals)).find(({ relativeId }) => relativeId);
    const through = { recusalId: forRelative?.id ?? '', reason: '核实过' };
    expect(codeOf(await endRecusal(at(db, chief), through))).toBe('not_yours');
  });
});
