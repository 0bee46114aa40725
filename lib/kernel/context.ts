import type { Database } from '#db/client.ts';
import type { Vault } from './vault.ts';

/** The posts of staff. `npm run staff` and the demonstration read them here. */
export const roles = ['intake', 'reviewer', 'approver', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** A role in a department; an administrator's department is `*`. */
export type Post = { department: string; role: Role };

export type Actor = { id: string; name: string; posts: Post[] };

/** Everything an act may touch. app/_request builds one per request; tests build their own. */
export type Context<A extends Actor | null = Actor> = {
  db: Database;
  vault: Vault;
  now: () => Date;
  actor: A;
};
