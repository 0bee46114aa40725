import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { skills } from '#db/schema/ownership.ts';

type Skill = typeof skills.$inferSelect;

export const listSkills = (db: Database, personIds: string[]): Promise<Skill[]> =>
  db.select().from(skills).where(inArray(skills.personId, personIds)).orderBy(asc(skills.service));

/** Who works in which of these departments. */
export const listWorkers = (db: Database, departments: string[]): Promise<{ personId: string; department: string }[]> =>
  db
    .selectDistinct({ personId: staffPosts.personId, department: staffPosts.department })
    .from(staffPosts)
    .where(inArray(staffPosts.department, departments));

/** True if it was not there before. */
export const insertSkill = async (db: Database, skill: Skill): Promise<boolean> =>
  (await db.insert(skills).values(skill).onConflictDoNothing().returning({ service: skills.service })).length > 0;

/** True if it was there. */
export const deleteSkill = async (db: Database, { personId, service }: Skill): Promise<boolean> =>
  (
    await db
      .delete(skills)
      .where(and(eq(skills.personId, personId), eq(skills.service, service)))
      .returning({ service: skills.service })
  ).length > 0;

export async function findPersonId(db: Database, email: string): Promise<string | undefined> {
  const [found] = await db.select({ id: people.id }).from(people).where(eq(people.email, email));
  return found?.id;
}
