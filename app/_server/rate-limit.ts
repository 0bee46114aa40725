import 'server-only';
import { headers } from 'next/headers';
import { isOneTooMany } from '#lib/adapters/flood.ts';
import { consume } from '#lib/adapters/rate-limit.ts';
import type { RateLimit } from '#lib/kernel/rate-limit.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { log } from '#lib/adapters/log.ts';
import { networkOf } from './client-address.ts';

/**
 * How often a form may be sent, counted by address, by person, by what was typed (`here`: from one address, so that
 * nobody elsewhere is kept from it), or by each of them.
 */
export type Limit<Input> = {
  of: RateLimit;
  by: ('address' | 'person' | ((input: Input) => string) | { here: (input: Input) => string })[];
};

/** Counts this sending; gives the seconds to wait if it is one too many. Keys are kept as keyed hashes only. */
export async function waitingTime<Input>(
  { db, vault, actor }: Context<Actor | null>,
  { of: limit, by }: Limit<Input>,
  input: Input,
): Promise<number | undefined> {
  const keyOf: Record<'address' | 'person', () => Promise<string>> = {
    address: async () => networkOf((await headers()).get('x-forwarded-for')),
    person: async () => actor?.id ?? keyOf.address(),
  };
  const keyFor = async (way: Limit<Input>['by'][number]): Promise<string> => {
    if (typeof way === 'string') return keyOf[way]();
    return typeof way === 'function' ? way(input) : `${await keyOf.address()} ${way.here(input)}`;
  };
  let longest: number | undefined;
  for (const [index, way] of by.entries()) {
    const key = await keyFor(way);
    const refused = await consume(db, {
      ...{ limit, key: vault.hash(`${limit.name} ${index} ${key}`), isShared: way === 'address' },
    });
    if (refused) longest = Math.max(longest ?? 0, refused.waitSeconds);
  }
  if (longest) log.warn({ limit: limit.name }, 'limit reached');
  return longest;
}

/** True if an address sends so much that it is a flood; counted in memory only. */
export const isFlood = (request: Request): boolean =>
  isOneTooMany(networkOf(request.headers.get('x-forwarded-for')), Date.now());
