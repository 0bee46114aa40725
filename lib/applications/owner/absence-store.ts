import { aliasedTable, and, asc, eq, gte, inArray, isNull, lte, ne } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { absences } from '#db/schema/ownership.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Absence, Days, Teammate } from './absence.ts';

export async function insertAbsence(
  db: Database,
  absence: Days & { personId: string; deputyId: string | null; setById: string; setAt: Date },
): Promise<string> {
  const [row] = await db.insert(absences).values(absence).returning({ id: absences.id });
  if (!row) throw new Error('The absence was not written');
  return row.id;
}

export async function recordEndOfAbsence(db: Database, id: string, at: Date): Promise<void> {
  await db.update(absences).set({ endedAt: at }).where(eq(absences.id, id));
}

/** Absences of these people that are not over, the first one first. */
export async function listAbsences(db: Database, personIds: string[], today: Day): Promise<Absence[]> {
  const deputy = aliasedTable(people, 'deputy');
  return db
    .select({
      ...{ id: absences.id, personId: absences.personId, fromDay: absences.fromDay, untilDay: absences.untilDay },
      ...{ person: people.name, deputyId: absences.deputyId, deputy: deputy.name },
    })
    .from(absences)
    .innerJoin(people, eq(people.id, absences.personId))
    .leftJoin(deputy, eq(deputy.id, absences.deputyId))
    .where(and(inArray(absences.personId, personIds), gte(absences.untilDay, today), isNull(absences.endedAt)))
    .orderBy(asc(absences.fromDay), asc(absences.id));
}

/** True if this person is away on one of these days. */
export const isAwayOn = async (db: Database, personId: string, { fromDay, untilDay }: Days): Promise<boolean> =>
  (await db.$count(
    absences,
    and(
      eq(absences.personId, personId),
      lte(absences.fromDay, untilDay),
      gte(absences.untilDay, fromDay),
      isNull(absences.endedAt),
    ),
  )) > 0;

/** Everybody with a post in these departments, by name; without `except`. */
export async function listTeam(db: Database, departments: string[], except: string): Promise<Teammate[]> {
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(staffPosts, eq(staffPosts.personId, people.id))
    .where(and(inArray(staffPosts.department, departments), ne(people.id, except), isNull(people.disabledAt)))
    .orderBy(people.name, people.id);
}

export async function listDepartmentsOf(db: Database, personId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ department: staffPosts.department })
    .from(staffPosts)
    .where(eq(staffPosts.personId, personId));
  return rows.map(({ department }) => department);
}
