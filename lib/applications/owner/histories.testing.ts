import fc from 'fast-check';
import { eq, isNotNull, sql } from 'drizzle-orm';
import { applications } from '#db/schema/applications.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { ownerships } from '#db/schema/ownership.ts';
import type { Database } from '#db/client.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import type { Application } from '#lib/applications/application.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { sinceReopened } from '#lib/applications/life/life.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { deskOf, states } from '#lib/applications/life/states.ts';
import { setAbsence } from '#lib/applications/team/absences.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { endPost } from '#lib/applications/system/end-post.ts';
import { seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, find } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';

/** Something that happens: somebody tries a step, be it from a page that is no longer true, the applicant writes or leaves, an officer is away, loses a post, or is shut out. */
export type Deed =
  | { kind: 'step'; step: StaffStep; by: number; isLate: boolean }
  | { kind: 'outside'; what: 'resubmit' | 'withdraw' | 'round' }
  | { kind: 'staff'; what: 'away' | 'dismiss' | 'disable'; by: number; post: string };

const officer = fc.nat(5);
const worked = ['intake', 'reviewer', 'approver'];

export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 14,
      arbitrary: fc.record({
        kind: fc.constant('step' as const),
        step: fc.constantFrom(...(Object.keys(staffSteps) as StaffStep[])),
        by: officer,
        isLate: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('outside' as const),
        what: fc.constantFrom('resubmit' as const, 'withdraw' as const, 'round' as const),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('staff' as const),
        what: fc.constantFrom('away' as const, 'dismiss' as const, 'disable' as const),
        ...{ by: officer, post: fc.constantFrom(...worked) },
      }),
    },
  ),
  { minLength: 3, maxLength: 14 },
);

/** A department where somebody else takes over again and again: six officers of one, two or three roles, and a supervisor. */
export async function aDepartment(db: Database): Promise<Actor[]> {
  await anOfficer(db, licence.department, ['supervisor']);
  const posts: string[][] = [worked, worked, ['intake'], ['reviewer'], ['reviewer', 'approver'], ['approver']];
  const team: Actor[] = [];
  for (const held of posts) team.push(await anOfficer(db, licence.department, held));
  return team;
}

/** A department, a citizen, and the case that they have sent. */
export type Scene = { team: Actor[]; citizen: Actor; id: string };

export async function aScene(db: Database): Promise<Scene> {
  const team = await aDepartment(db);
  const citizen = await aPerson(db, '张三');
  const { id } = await aFiling(db, { ...licence, by: citizen });
  return { team, citizen, id };
}

/** All of it happens to the case, one after the other; what is refused changes nothing. Gives what is wrong with it, and leaves no trace. */
export async function play(db: Database, { id, team, citizen }: Scene, happening: Deed[]): Promise<string[]> {
  await db.execute(sql`savepoint before_history`);
  const faults = await faultsOf(db, id);
  for (const deed of happening) {
    const found = await find(db, id);
    const done = await happen(db, deed, { found, team, citizen });
    const after = await find(db, id);
    const wrong = [...(await faultsOf(db, id)), ...changesOf(deed, done, after.version - found.version)];
    for (const fault of wrong) faults.push(`${JSON.stringify(deed)}: ${fault}`);
  }
  faults.push(...(await faultsOfRecord(db, id)));
  await db.execute(sql`rollback to savepoint before_history`);
  await db.execute(sql`release savepoint before_history`);
  return faults;
}

type On = { found: Application; team: Actor[]; citizen: Actor };

async function happen(db: Database, deed: Deed, on: On): Promise<unknown> {
  if (deed.kind === 'outside') return fromOutside(db, deed.what, on);
  const who = await signedIn(db, on.team[deed.by]);
  if (!who) return undefined;
  if (deed.kind === 'step') {
    const { version } = on.found;
    return take[deed.step](contextOf(db, who), { ...seen(on.found), version: deed.isLate ? version - 1 : version });
  }
  const ctx = contextOf(db, null);
  if (deed.what === 'away')
    return setAbsence(contextOf(db, who), { personId: who.id, fromDay: '2026-11-23', untilDay: '2026-12-31' });
  if (deed.what === 'dismiss')
    return endPost(ctx, {
      ...{ email: `${who.id}@example.org`, post: { department: licence.department, post: deed.post } },
    });
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, who.id));
  return assignOwners(ctx);
}

/** An officer with the posts they hold now, as each request finds them; nobody whose account is disabled. */
async function signedIn(db: Database, known: Actor | undefined): Promise<Actor | undefined> {
  if (!known) return undefined;
  const [account] = await db.select({ disabledAt: people.disabledAt }).from(people).where(eq(people.id, known.id));
  if (account?.disabledAt) return undefined;
  const held = await db.select().from(staffPosts).where(eq(staffPosts.personId, known.id));
  return { ...known, posts: held.map(({ department, post }) => aPost(department, post)) };
}

async function fromOutside(db: Database, what: 'resubmit' | 'withdraw' | 'round', { found, citizen }: On) {
  const mine = contextOf(db, citizen);
  if (what === 'resubmit') return resubmit(mine, { applicationId: found.id, reply: '已补正' });
  if (what === 'withdraw') return withdraw(mine, { applicationId: found.id, reason: '不办了' });
  return assignOwners(contextOf(db, null));
}

/** No owner, another one than the history ends with, who approves their own proposal, or who has left while a colleague is there. */
async function faultsOf(db: Database, id: string): Promise<string[]> {
  const { assigneeId, status, proposedById } = await find(db, id);
  const [last] = await db
    .select({ ownerId: ownerships.ownerId })
    .from(ownerships)
    .where(eq(ownerships.applicationId, id))
    .orderBy(sql`${ownerships.id} desc`)
    .limit(1);
  const unowned = await db.$count(applications, sql`${isNotNull(applications.reference)} and assignee_id is null`);
  const [owner] = await db
    .select({ disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, assigneeId ?? id));
  return [
    ...(assigneeId && unowned === 0 ? [] : ['nobody owns it']),
    ...(last?.ownerId === assigneeId ? [] : ['its history ends with another owner']),
    ...(states[status].awaitsSecond && assigneeId === proposedById ? ['it waits for who proposed it'] : []),
    ...(deskOf(status) && owner?.disabledAt ? ['its owner is shut out'] : []),
  ];
}

/** An act that was refused or came late and yet changed the case, or one that was done and is not the next of its events. */
function changesOf(deed: Deed, done: unknown, grown: number): string[] {
  if (deed.kind !== 'step') return [];
  const isDone = typeof done === 'object' && done !== null && 'ok' in done && done.ok === true;
  if (isDone && deed.isLate) return ['it was done from an old page'];
  return grown === (isDone ? 1 : 0) ? [] : [`its version grew by ${grown}`];
}

/** A broken chain, events that are not those of its version, or a second decision while the first one stands. */
async function faultsOfRecord(db: Database, id: string): Promise<string[]> {
  const ctx = contextOf(db, null);
  const { broken } = await verifyCases(ctx);
  const events = await listEvents(ctx, id);
  const { version } = await find(db, id);
  const decisions = sinceReopened(events).filter(({ step }) => step === 'approve' || step === 'refuse');
  return [
    ...broken.map(({ breaks }) => `its chain is broken: ${JSON.stringify(breaks)}`),
    ...(events.length === version ? [] : [`${events.length} events of version ${version}`]),
    ...(decisions.length > 1 ? ['it was decided twice'] : []),
  ];
}
