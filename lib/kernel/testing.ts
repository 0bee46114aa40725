import type { Database } from '#db/client.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Actor, Context } from './context.ts';
import { createVault } from './vault.ts';

export const testVault = createVault({
  sealing: { current: 't1', keys: { t1: Buffer.alloc(32, 1) } },
  index: { current: 'i1', keys: { i1: Buffer.alloc(32, 2) } },
});

/** A context with the demonstration city's content. */
export const contextOf = <A extends Actor | null>(
  db: Database,
  actor: A,
  at = '2026-11-23T09:00:00+08:00',
): Context<A> & ReturnType<typeof testContent> => ({
  ...testContent(),
  db,
  vault: testVault,
  actor,
  now: () => new Date(at),
});
