import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { catalogue } from './content.ts';
import type { Actor, HeldPost, Post } from '#lib/kernel/context.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { grantsOf } from '#lib/kernel/grants.ts';
import { startOf } from '#lib/kernel/day.ts';
import { record } from '#lib/audit/record.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { demonstrationCitizens, demonstrationStaff } from './demo-people.ts';
import { newName } from './names.ts';
import { phoneOf, residentIdOf } from './numbers.ts';
import type { Random } from './random.ts';

export type Citizen = Actor & {
  phone: string;
  residentId: string;
  birth: Day;
  woman: boolean;
  locale: Locale;
  email?: string;
};

const posts = ['intake', 'reviewer', 'approver', 'supervisor'] as const;

/** The people of Yunchuan: the demonstration's first, then 40 citizens, then the staff of every department. */
export async function settle(db: Database, { vault, random, on }: { vault: Vault; random: Random; on: Day }) {
  const taken = new Set([...demonstrationCitizens, ...demonstrationStaff].map(({ name }) => name));
  const citizens = [
    ...demonstrationCitizens.map((person, index) => aCitizen(random, { ...person, index })),
    ...Array.from({ length: 40 }, (_, index) => {
      const email = `citizen${index + 1}@yunchuan.example`;
      return aCitizen(random, { ...newName(random, taken), email, index: index + demonstrationCitizens.length });
    }),
  ];
  const staff = [
    ...demonstrationStaff.map(({ name, email, posts: held }) => ({
      ...{ id: newId(), name, email },
      posts: held.map(({ department, post }) => postIn(department, post)),
    })),
    ...catalogue.listDepartments().flatMap(({ id: department }) =>
      posts.map((post) => ({
        ...{ id: newId(), name: newName(random, taken).name, email: `${department}.${post}@yunchuan.example` },
        posts: [postIn(department, post)],
      })),
    ),
  ];
  await insert(db, { vault, on, citizens, staff });
  return { citizens, staff };
}

export const postIn = (department: string, post: string): HeldPost => ({
  ...{ department, post },
  grants: grantsOf({ catalogue }, post),
});

type WithEmail<T> = T & { email: string };

function aCitizen(
  random: Random,
  { name, email, woman, index }: { name: string; email: string; woman: boolean; index: number },
): WithEmail<Citizen> {
  const birth = `${random.between(1962, 2003)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const serial = 100 + index * 2 + (woman ? 0 : 1);
  return {
    ...{ id: newId(), name, email, woman, birth, posts: [] },
    phone: phoneOf(1000 + index * 37),
    residentId: residentIdOf({ district: random.between(1, 4), birth, serial }),
    locale: index % 14 === 13 ? 'en' : 'zh',
  };
}

/** Somebody who goes to the counter, and has no account. */
export const aVisitor = (random: Random): Citizen =>
  aCitizen(random, { name: '吴桂芳', email: '', woman: true, index: 60 });

export const two = (number: number): string => String(number).padStart(2, '0');

async function insert(
  db: Database,
  { vault, on, citizens, staff }: { vault: Vault; on: Day; citizens: WithEmail<Citizen>[]; staff: WithEmail<Actor>[] },
): Promise<void> {
  const known = { emailVerified: startOf(on), createdAt: startOf(on) };
  await db.insert(people).values([
    ...citizens.map(({ id, name, email, phone, residentId, locale }) => ({
      ...{ id, name, email, locale, ...known },
      phone: vault.seal(phone, `people.phone:${id}`),
      residentId: vault.seal(residentId, `people.residentId:${id}`),
      residentIdHash: vault.hash(`resident-id:${residentId}`),
    })),
    ...staff.map(({ id, name, email }) => ({ id, name, email, ...known })),
  ]);
  await db
    .insert(staffPosts)
    .values(
      staff.flatMap(({ id, posts }) => posts.map(({ department, post }) => ({ personId: id, department, post }))),
    );
  for (const { id, posts } of staff)
    for (const { department, post } of posts)
      await record(db, vault, {
        ...{ actorId: null, action: 'appoint', subject: `person:${id}` },
        facts: { department, role: post },
        at: startOf(on),
      });
}

/** A member of staff with the post in a department; the demonstration's people get their share. */
export function someoneWho(random: Random, staff: Actor[], { department, post }: Post): Actor {
  return random.pick(
    staff.filter(({ posts }) => posts.some((held) => held.department === department && held.post === post)),
  );
}
