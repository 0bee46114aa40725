import type { Database } from '#db/client.ts';
import type { Grant } from './grants.ts';
import type { Vault } from './vault.ts';

/** A post of content/posts.yaml in a department; one of the whole city has the department `*`. */
export type Post = { department: string; post: string };

/** A post that somebody holds, with what it grants by now. */
export type HeldPost = Post & { grants: readonly Grant[] };

export type Actor = { id: string; name: string; posts: HeldPost[] };

/** Everything an act may touch. app/_request builds one per request; tests build their own. */
export type Context<A extends Actor | null = Actor> = {
  db: Database;
  vault: Vault;
  now: () => Date;
  actor: A;
};
