import { eq, isNotNull } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { opinions } from '#db/schema/opinions.ts';
import { readRecusals } from '#lib/applications/conflict/read-recusals.ts';
import { readDuplicates } from '#lib/applications/desk/read-duplicates.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { readAbsences } from '#lib/applications/team/absences.ts';
import { readMyOpinions } from '#lib/applications/opinion/give-opinion.ts';
import { readSample } from '#lib/applications/supervision/quality/quality.ts';
import { readViews } from '#lib/applications/views/keep-views.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { postIn } from './people.ts';

/** Every part of the desk has something to show: to its demonstration people, where it is theirs. */
export async function expectAliveDesk(db: Database, morning: Date): Promise<void> {
  const at = (name: string, post: string) => signedIn(db, { name, post, morning });
  const [reviewer, other, chief, intake] = [
    await at('赵文清', 'reviewer'),
    await at('何晓东', 'reviewer'),
    await at('吴静怡', 'supervisor'),
    await at('周敏', 'intake'),
  ];
  expect((await readAbsences(chief)).listed).toMatchObject([{ deputyId: reviewer.actor.id }]);
  expect((await readRecusals(chief)).recusals).toMatchObject([{ personId: reviewer.actor.id, mayEnd: true }]);
  expect((await readRecusals(chief)).relatives).toMatchObject([{ personId: other.actor.id }]);
  const owed = [...(await readMyOpinions(reviewer)), ...(await readMyOpinions(other))];
  expect(owed.filter(({ repliedAt }) => !repliedAt)).toHaveLength(1);
  expect(await db.$count(opinions, isNotNull(opinions.repliedAt))).toBe(1);
  expect((await readSample(chief))?.found).toMatchObject([{ drawnRightly: true, finding: { verdict: 'fault' } }]);
  expect(await readViews(reviewer)).not.toEqual([]);
  const [again] = await db.select().from(applications).where(isNotNull(applications.creditCode));
  expect(again?.organisationId).not.toBeNull();
  const found = await readCase(intake, again?.id ?? '');
  const duplicates = found ? await readDuplicates(intake, found) : [];
  const same = duplicates.filter(({ row }) => row.service === again?.service);
  expect(same.flatMap(({ why }) => why)).toContain('same_company');
}

type Somebody = { name: string; post: string; morning: Date };

async function signedIn(db: Database, { name, post, morning }: Somebody) {
  const [person] = await db.select({ id: people.id }).from(people).where(eq(people.name, name));
  const posts = ['market', 'public-security'].map((department) => postIn(department, post));
  return { ...contextOf(db, { id: person?.id ?? '', name, posts }), now: () => morning };
}
