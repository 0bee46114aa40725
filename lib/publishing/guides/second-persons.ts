import { readStaffWithPosts } from '#lib/identity/staff-with-posts.ts';
import type { Context } from '#lib/kernel/context.ts';
import { mayPublish } from '#lib/publishing/may-publish.ts';

/** Everybody but its author who may publish what was proposed for a department. */
export async function readSecondPersons(
  { db }: Pick<Context, 'db'>,
  { department, authorId }: { department: string; authorId: string },
): Promise<string[]> {
  const staff = await readStaffWithPosts({ db }, [department, '*']);
  return staff.filter((one) => one.id !== authorId && mayPublish(one, department)).map(({ id }) => id);
}
