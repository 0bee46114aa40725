import { readActs } from '#lib/audit/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listPosts } from './post-store.ts';

/** A post that somebody holds and nobody gave, or that was given and is not there. */
export type PostReport = { personId: string; department: string; post: string; kind: 'not-given' | 'gone' };

export async function verifyPosts({ db }: Pick<Context, 'db'>): Promise<{ posts: number; differing: PostReport[] }> {
  const given = new Set<string>();
  for (const [subject, acts] of await readActs(db, ['appoint', 'give_post', 'dismiss', 'end_post']))
    for (const { action, facts } of acts) {
      const post = nameOf(subject.split(':')[1] ?? '', facts['department'] ?? '', facts['role'] ?? '');
      if (action === 'appoint' || action === 'give_post') given.add(post);
      else given.delete(post);
    }
  const held = new Set(
    (await listPosts(db)).map(({ personId, department, post }) => nameOf(personId, department, post)),
  );
  return {
    posts: held.size,
    differing: [
      ...[...held].filter((post) => !given.has(post)).map((post) => report(post, 'not-given')),
      ...[...given].filter((post) => !held.has(post)).map((post) => report(post, 'gone')),
    ],
  };
}

const nameOf = (...parts: string[]): string => parts.join(' ');

function report(name: string, kind: PostReport['kind']): PostReport {
  const [personId = '', department = '', post = ''] = name.split(' ');
  return { personId, department, post, kind };
}
