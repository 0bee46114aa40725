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
import { deskOf, states } from '#lib/applications/life/states.ts';
import { setAbsence } from '#lib/applications/staff/absences.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { endPost } from '#lib/applications/system/end-post.ts';
import { seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, find } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';

/** Something that happens: somebody tries a step, the applicant writes or leaves, an officer is away, loses a post, or is shut out. */
export type Deed =
  | { kind: 'step'; step: StaffStep; by: number }
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

/** A case to which all of it happens, one after the other; what is refused changes nothing. Gives what is wrong with it. */
export async function play(db: Database, happening: Deed[]): Promise<string[]> {
  const team = await aDepartment(db);
  const citizen = await aPerson(db, '张三');
  const { id } = await aFiling(db, { ...licence, by: citizen });
  const faults = await faultsOf(db, id);
  for (const deed of happening) {
    await happen(db, deed, { found: await find(db, id), team, citizen });
    for (const fault of await faultsOf(db, id)) faults.push(`${JSON.stringify(deed)}: ${fault}`);
  }
  return faults;
}

type On = { found: Application; team: Actor[]; citizen: Actor };

async function happen(db: Database, deed: Deed, on: On): Promise<unknown> {
  if (deed.kind === 'outside') return fromOutside(db, deed.what, on);
  const who = await signedIn(db, on.team[deed.by]);
  if (!who) return undefined;
  if (deed.kind === 'step') return take[deed.step](contextOf(db, who), seen(on.found));
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
