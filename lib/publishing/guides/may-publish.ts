import { readHoldersOf } from '#lib/identity/holders-of.ts';
import type { Actor, Context, Post } from '#lib/kernel/context.ts';

/** Whoever may propose and publish the words of a department's guides; a proposal is published by somebody else. */
const posts = (department: string): Post[] => [
  { department, role: 'supervisor' },
  { department: '*', role: 'administrator' },
];

export const mayPublish = (actor: Pick<Actor, 'posts'>, department: string): boolean =>
  posts(department).some((wanted) =>
    actor.posts.some((post) => post.department === wanted.department && post.role === wanted.role),
  );

/** Everybody who may publish what somebody proposed. */
export const readSecondPersons = async (
  { db }: Pick<Context, 'db'>,
  { department, authorId }: { department: string; authorId: string },
): Promise<string[]> => (await readHoldersOf({ db }, posts(department))).filter((id) => id !== authorId);
