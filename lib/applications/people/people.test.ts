import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, find, granted } from '#lib/applications/testing/testing.ts';
import { findActor, findStaff } from '#lib/identity/actor.ts';
import { openSession } from '#lib/identity/session.ts';
import { verifyPosts } from '#lib/identity/verify-posts.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { appointColleague } from './appoint-colleague.ts';
import { endColleaguePost, leaveOffice } from './end-office.ts';
import { readPeople } from './read-people.ts';

const { department } = licence;
const at = (db: Database, who: Actor) => contextOf(db, who);
const anAdministrator = (db: Database) => anOfficer(db, '*', ['administrator']);
const emailOf = ({ id }: Actor) => `${id}@example.org`;
const appoint = (db: Database, who: Actor, whom: Actor, post = 'intake', where = department) =>
  appointColleague(at(db, who), { email: emailOf(whom), department: where, post });
const postsOf = async (db: Database, who: Actor) => (await findStaff(contextOf(db, null), who.id))?.posts;

describe('an administrator', () => {
  test('gives a post, on record: its holder and every administrator are told, and the posts verify', async ({ db }) => {
    const [chief, other] = [await anAdministrator(db), await anAdministrator(db)];
    const newcomer = await aPerson(db, '新来');
    granted(await appoint(db, chief, newcomer));
    expect(await postsOf(db, newcomer)).toEqual([aPost(department, 'intake')]);
    expect(await readInbox(at(db, newcomer))).toMatchObject([{ occasion: 'post_given' }]);
    for (const one of [chief, other])
      expect(await readInbox(at(db, one))).toMatchObject([{ occasion: 'somebody_appointed' }]);
    expect((await verifyPosts({ db })).differing.filter(({ personId }) => personId === newcomer.id)).toEqual([]);
    expect(codeOf(await appoint(db, chief, newcomer))).toBe('nothing_to_change');
  });

  test('gives nobody a post that approves or appoints, themselves none, and none that does not exist', async ({
    db,
  }) => {
    const chief = await anAdministrator(db);
    const newcomer = await aPerson(db, '新来');
    expect(codeOf(await appoint(db, chief, newcomer, 'approver'))).toBe('by_command');
    expect(codeOf(await appoint(db, chief, newcomer, 'administrator', '*'))).toBe('by_command');
    expect(codeOf(await appoint(db, chief, chief))).toBe('oneself');
    expect(codeOf(await appoint(db, chief, newcomer, 'mayor'))).toBe('unknown_post');
    expect(codeOf(await appoint(db, chief, newcomer, 'intake', 'moon'))).toBe('unknown_post');
    expect(codeOf(await appoint(db, chief, newcomer, 'intake', '*'))).toBe('unknown_post');
    const nobody = { email: 'nobody@example.org', department, post: 'intake' };
    expect(codeOf(await appointColleague(at(db, chief), nobody))).toBe('unknown_person');
    expect(await postsOf(db, newcomer)).toBeUndefined();
  });

  test('ends a post: what its holder owns by it goes to a colleague, and they are told', async ({ db }) => {
    const cast = await aCast(db);
    const colleague = await anOfficer(db, department, ['reviewer']);
    const { id } = await aCaseIn(db, 'in_review', cast);
    const chief = await anAdministrator(db);
    const { officer } = cast;
    const ending = { personId: officer.id, department, post: 'reviewer' };
    expect(granted(await endColleaguePost(at(db, chief), ending))).toEqual({ moved: 1 });
    expect((await find(db, id)).assigneeId).toBe(colleague.id);
    expect((await postsOf(db, officer))?.map(({ post }) => post).toSorted()).toEqual(['approver', 'intake']);
    expect((await readInbox(at(db, officer))).map(({ occasion }) => occasion)).toContain('post_ended');
    expect(codeOf(await endColleaguePost(at(db, chief), ending))).toBe('nothing_to_change');
  });

  test('lets somebody leave in one act: no post, no case and no session is left', async ({ db }) => {
    const cast = await aCast(db);
    const colleague = await anOfficer(db, department);
    const { id } = await aCaseIn(db, 'in_review', cast);
    const chief = await anAdministrator(db);
    const session = await openSession(contextOf(db, null), { personId: cast.officer.id, method: 'provider' });
    expect(granted(await leaveOffice(at(db, chief), { personId: cast.officer.id }))).toEqual({ moved: 1 });
    expect(await postsOf(db, cast.officer)).toBeUndefined();
    expect((await find(db, id)).assigneeId).toBe(colleague.id);
    expect(await findActor(contextOf(db, null), session.token)).toBeUndefined();
    expect((await readInbox(at(db, cast.officer))).map(({ occasion }) => occasion)).toContain('office_ended');
  });

  test('ends no administrator, nor anything of their own', async ({ db }) => {
    const [chief, other] = [await anAdministrator(db), await anAdministrator(db)];
    const city = { department: '*', post: 'administrator' };
    expect(codeOf(await leaveOffice(at(db, chief), { personId: other.id }))).toBe('by_command');
    expect(codeOf(await endColleaguePost(at(db, chief), { personId: other.id, ...city }))).toBe('by_command');
    expect(codeOf(await leaveOffice(at(db, chief), { personId: chief.id }))).toBe('oneself');
    expect(codeOf(await endColleaguePost(at(db, chief), { personId: chief.id, ...city }))).toBe('oneself');
    expect(await postsOf(db, other)).toEqual([aPost('*', 'administrator')]);
  });
});

test('nobody else changes posts, whatever else they may do', async ({ db }) => {
  const victim = await anOfficer(db, department, ['intake']);
  const supervisor = await anOfficer(db, department, ['supervisor', 'intake', 'reviewer', 'approver']);
  const elsewhere = { ...supervisor, posts: [{ ...aPost('*', 'administrator'), department }] };
  for (const who of [supervisor, elsewhere, victim]) {
    const ctx = at(db, who);
    expect(codeOf(await appointColleague(ctx, { email: emailOf(victim), department, post: 'reviewer' }))).toBe(
      'not_yours',
    );
    expect(codeOf(await leaveOffice(ctx, { personId: victim.id }))).toBe('not_yours');
    const ending = { personId: victim.id, department, post: 'intake' };
    expect(codeOf(await endColleaguePost(ctx, ending))).toBe('not_yours');
  }
  expect(await postsOf(db, victim)).toEqual([aPost(department, 'intake')]);
});

test('an administrator sees everybody on the staff, a supervisor their department, others nobody', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'in_review', cast);
  const transport = await anOfficer(db, 'transport', ['intake']);
  const [chief, supervisor] = [await anAdministrator(db), await anOfficer(db, department, ['supervisor'])];
  const seenBy = async (who: Actor) => (await readPeople(at(db, who)))?.map(({ id }) => id);
  expect(await seenBy(chief)).toEqual(expect.arrayContaining([cast.officer.id, transport.id, chief.id]));
  expect(await seenBy(supervisor)).toContain(cast.officer.id);
  expect(await seenBy(supervisor)).not.toContain(transport.id);
  expect(await seenBy(transport)).toBeUndefined();
  const officer = (await readPeople(at(db, chief)))?.find(({ id }) => id === cast.officer.id);
  expect(officer).toMatchObject({ open: 1, awayUntil: undefined });
  expect(officer?.posts).toHaveLength(3);
});
