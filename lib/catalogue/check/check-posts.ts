import type { z } from 'zod';
import { grants, type Grant } from '#lib/kernel/grants.ts';
import type { postsSchema } from '#lib/catalogue/lists.ts';
import type { Fault } from './finding.ts';

type Posts = z.output<typeof postsSchema>;

/** A post of the whole city has no department whose cases it could have. */
const ofTheCity: readonly Grant[] = ['supervise', 'publish', 'appoint'];

/** No grant is there twice, who appoints deals with no case, and no grant that the portal needs is left to nobody. */
export const checkPosts = (posts: Posts): Fault[] => [
  ...Object.entries(posts).flatMap(([id, post]) => checkPost(post).map((reason) => fault(`${id}.grants`, reason))),
  ...needed.flatMap((grant) =>
    Object.values(posts).some((post) => post.grants.includes(grant)) ? [] : [fault('', `no post grants ${grant}`)],
  ),
];

function checkPost({ grants: given, wholeCity }: Posts[string]): string[] {
  const twice = given.filter((grant, index) => given.indexOf(grant) < index).map((grant) => `${grant} is there twice`);
  const misplaced = wholeCity ? given.filter((grant) => !ofTheCity.includes(grant)) : [];
  return [
    ...twice,
    ...misplaced.map((grant) => `${grant} is granted in a department, and this post is of the whole city`),
    ...(given.includes('appoint') && !wholeCity ? ['appoint is granted for the whole city only'] : []),
  ];
}

const needed: Grant[] = grants.filter((grant) => grant !== 'publish' && grant !== 'assign');

const fault = (field: string, reason: string): Fault => ({ field, rule: 'X', reason });
