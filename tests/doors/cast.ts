import { admitGuest, giveKey } from '#lib/identity/guest/guest-key.ts';
import { hashOfToken } from '#lib/identity/session.ts';
import type { Database } from '#db/client.ts';
import { people, sessions, staffPosts } from '#db/schema/identity.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import type { Actor, HeldPost } from '#lib/kernel/context.ts';
import { aPost } from '#lib/kernel/testing.ts';

export const department = 'market';
/** Of the company that the handler represents. */
export const companyCode = '91539900MA00000078';
const held = (post: string, where = department): HeldPost => aPost(where, post);
const here = ['intake', 'reviewer', 'approver', 'supervisor'];

/** Everybody who tries the doors. The posts of `intake` to `insider` are in the cases' department. */
const posts = {
  /** The applicant themselves, and a member of the organisation that applied. */
  citizen: [],
  handler: [],
  /** Another person, and a member of another organisation. */
  neighbour: [],
  competitor: [],
  intake: [held('intake')],
  reviewer: [held('reviewer')],
  approver: [held('approver')],
  supervisor: [held('supervisor')],
  /** Every post here, and a case of their own. */
  insider: here.map((post) => held(post)),
  elsewhere: here.map((post) => held(post, 'public-security')),
  administrator: [held('administrator', '*')],
} satisfies Record<string, HeldPost[]>;

export type Member = keyof typeof posts;
/** `guest` fills in a form without an account. */
export type Person = Member | 'anonymous' | 'guest';
export const everybody = ['anonymous', 'guest', ...(Object.keys(posts) as Member[])] as const;
export const staffHere: Member[] = ['intake', 'reviewer', 'approver', 'supervisor', 'insider'];

export type Cast = { actors: Record<Member, Actor>; tokens: Record<Person, string>; company: string };

/** Before the token of a guest, whose cookie is another. */
export const guestMark = 'guest:';

/** Inserts everybody with a session each; every name, address and number contains `canary`. */
export async function settle(db: Database, canary: string): Promise<Cast> {
  const given = (Object.keys(posts) as Member[]).map((key) => ({
    ...{ key, name: `${canary}${key}`, email: `${canary}${key}@mail.example`, emailVerified: new Date() },
  }));
  const rows = await db
    .insert(people)
    .values(given.map(({ key: _, ...person }) => person))
    .returning();
  const actors = Object.fromEntries(
    given.map(({ key, name, email }) => {
      const id = rows.find((row) => row.email === email)?.id ?? '';
      return [key, { id, name, posts: posts[key] }];
    }),
  ) as Record<Member, Actor>;
  const tokens = Object.fromEntries(everybody.map((who) => [who, `session-of-${who}`])) as Record<Person, string>;
  await db
    .insert(staffPosts)
    .values(Object.values(actors).flatMap(({ id, posts: held }) => held.map((one) => ({ ...one, personId: id }))));
  await db.insert(sessions).values(
    Object.entries(actors).map(([who, { id }]) => ({
      ...{ sessionToken: hashOfToken(tokens[who as Member]), userId: id, expires: new Date(Date.now() + 3_600_000) },
      method: 'demonstration' as const,
    })),
  );
  const guest = await admitGuest({ db, now: () => new Date() }, { locale: 'zh' });
  const { token } = await giveKey({ db, now: () => new Date() }, { personId: guest.id });
  tokens.guest = `${guestMark}${token}`;
  const company = await found(db, companyCode, actors.handler.id);
  await found(db, '91539900MA0000015X', actors.competitor.id);
  return { actors, tokens, company };
}

async function found(db: Database, creditCode: string, personId: string): Promise<string> {
  const [row] = await db
    .insert(organisations)
    .values({ creditCode, name: `公司${creditCode}`, representation: 'confirmed' })
    .returning();
  const organisationId = row?.id ?? '';
  await db.insert(memberships).values({ organisationId, personId, role: 'legal_representative' });
  return organisationId;
}
