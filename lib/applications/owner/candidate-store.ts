import { and, count, desc, eq, gte, inArray, isNull, lte, max, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { absences, ownerships, skills } from '#db/schema/ownership.ts';
import { statement } from '#db/statement.ts';
import { openStatuses } from '#lib/applications/life/states.ts';
import type { Day } from '#lib/kernel/day.ts';
import { grantsOf, type WithPosts } from '#lib/kernel/grants.ts';
import type { Candidate } from './choose-owner.ts';

type Asked = { department: string; service: string; today: Day };
type Row = Omit<Candidate, 'isParty' | 'grants' | 'isAbsent' | 'name'> & {
  name: string | null;
  posts: string[];
  absenceId: string | null;
};

/** Everybody with a post in a department, and the administrators, as the choice of an owner looks at them. */
export async function listCandidates(
  ctx: { db: Database } & WithPosts,
  asked: Asked,
): Promise<Omit<Candidate, 'isParty'>[]> {
  const rows = await selectCandidates(ctx.db, asked);
  return rows.map(({ name, posts, absenceId, ...row }) => ({
    ...row,
    name: name ?? '',
    grants: posts.flatMap((post) => grantsOf(ctx, post)),
    isAbsent: absenceId !== null,
  }));
}

const selectCandidates = statement<Asked, Row[]>((db) => {
  const away = currentAbsence(db);
  return db
    .select({
      id: people.id,
      name: people.name,
      posts: sql<string[]>`array_agg(${staffPosts.post})`,
      isSkilled: sql<boolean>`exists (${isSkilled(db)})`,
      absenceId: away.id,
      deputyId: away.deputyId,
      open: sql<number>`(${openOn(db)})`.mapWith(Number),
      lastGivenAt: sql<Date | null>`(${lastGiven(db)})`.mapWith(ownerships.at),
    })
    .from(people)
    .innerJoin(staffPosts, eq(staffPosts.personId, people.id))
    .leftJoinLateral(away, sql`true`)
    .where(and(inArray(staffPosts.department, [sql.placeholder('department'), '*']), isNull(people.disabledAt)))
    .groupBy(people.id, away.id, away.deputyId)
    .orderBy(people.id)
    .prepare('select_candidates');
});

/** The absence that somebody is in today; the one set last, if there are several. */
const currentAbsence = (db: Database) =>
  db
    .select({ id: absences.id, deputyId: absences.deputyId })
    .from(absences)
    .where(
      and(
        eq(absences.personId, people.id),
        lte(absences.fromDay, sql.placeholder('today')),
        gte(absences.untilDay, sql.placeholder('today')),
        isNull(absences.endedAt),
      ),
    )
    .orderBy(desc(absences.id))
    .limit(1)
    .as('away');

const isSkilled = (db: Database) =>
  db
    .select({ id: skills.personId })
    .from(skills)
    .where(and(eq(skills.personId, people.id), eq(skills.service, sql.placeholder('service'))));

const openOn = (db: Database) =>
  db
    .select({ open: count() })
    .from(applications)
    .where(and(eq(applications.assigneeId, people.id), inArray(applications.status, openStatuses)));

const lastGiven = (db: Database) =>
  db
    .select({ at: max(ownerships.at) })
    .from(ownerships)
    .where(eq(ownerships.ownerId, people.id));
