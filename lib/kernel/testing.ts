import type { Database } from '#db/client.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Actor, Context, HeldPost } from './context.ts';
import { grantsOf } from './grants.ts';
import type { WithChannels } from './channels.ts';
import type { WithScanner } from './scanner.ts';
import { createVault } from './vault.ts';

export const testVault = createVault({
  sealing: { current: 't1', keys: { t1: Buffer.alloc(32, 1) } },
  index: { current: 'i1', keys: { i1: Buffer.alloc(32, 2) } },
});

/** A post of the demonstration city, as somebody holds it. */
export const aPost = (department: string, post: string): HeldPost => ({
  ...{ department, post },
  grants: grantsOf(testContent(), post),
});

/** A context with the demonstration city's content, where nothing is scanned and codes go every way. */
export const contextOf = <A extends Actor | null>(
  db: Database,
  actor: A,
  at = '2026-11-23T09:00:00+08:00',
): Context<A> & WithScanner & WithChannels & ReturnType<typeof testContent> => ({
  ...testContent(),
  scanner: undefined,
  channels: ['email', 'phone'],
  db,
  vault: testVault,
  actor,
  now: () => new Date(at),
});
