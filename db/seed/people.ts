import type { Database } from '#db/client.ts';
import { memberships, organisations, people, staffPosts } from '#db/schema.ts';
import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';
import type { Post } from '#lib/kernel/context.ts';

export type DemonstrationPerson = { key: string; name: string; part: Bilingual; posts: Post[] };

const staff = (role: Post['role'], name: string, part: Bilingual): DemonstrationPerson => ({
  key: role,
  name,
  part,
  posts: [{ department: role === 'administrator' ? '*' : 'public-security', role }],
});

/** Who tries the demonstration; all are made up. */
export const demonstrationPeople: DemonstrationPerson[] = [
  { key: 'citizen', name: '林小雨', part: bilingual('居民', 'resident'), posts: [] },
  { key: 'handler', name: '周启明', part: bilingual('企业经办人', 'handler of a company'), posts: [] },
  staff('intake', '陈思远', bilingual('受理员', 'intake officer')),
  staff('reviewer', '吴佳宁', bilingual('审查员', 'reviewer')),
  staff('approver', '赵文博', bilingual('审批员', 'approver')),
  staff('supervisor', '孙若兰', bilingual('督办员', 'supervisor')),
  staff('administrator', '马立新', bilingual('管理员', 'administrator')),
];

export const emailOf = ({ key }: Pick<DemonstrationPerson, 'key'>): string => `${key}@demo.yunchuan.example`;

/** Inserts the demonstration people, their posts and the handler's company; gives everybody's id by key. */
export async function seedPeople(db: Database, at: Date): Promise<Record<string, string>> {
  const rows = demonstrationPeople.map((person) => ({ name: person.name, email: emailOf(person), emailVerified: at }));
  const inserted = await db.insert(people).values(rows).returning();
  const ids = Object.fromEntries(inserted.map(({ id, email }) => [email?.split('@')[0] ?? '', id]));
  const posts = demonstrationPeople.flatMap(({ key, posts }) =>
    posts.map((post) => ({ ...post, personId: ids[key] ?? '' })),
  );
  await db.insert(staffPosts).values(posts);
  await seedCompany(db, ids['handler'] ?? '', at);
  return ids;
}

async function seedCompany(db: Database, personId: string, since: Date): Promise<void> {
  const [company] = await db
    .insert(organisations)
    .values({ creditCode: '91539900MA00000078', name: '云川青禾食品有限公司', createdAt: since })
    .returning();
  if (company)
    await db.insert(memberships).values({ organisationId: company.id, personId, role: 'legal_representative', since });
}
