import type { Context } from '#lib/kernel/context.ts';
import { readStatusList, statusBits, issueStatusList } from './credential/status-list.ts';
import type { PublishedKey } from './credential/published-key.ts';
import type { Trust } from './credential/check-document.ts';
import { statusAddress, type WithIssuer } from './keys/issuer.ts';
import { currentKey, publishedKeys } from './keys/keys.ts';
import { readPlaces } from './store.ts';

type Publishing = Pick<Context, 'db' | 'vault' | 'now'> & WithIssuer;

/** Seconds for which a copy of the list may be used without asking again. */
const lifetime = 24 * 3600;

/** The signed list of revoked documents, as it is published now. */
export async function publishStatusList(ctx: Publishing): Promise<string> {
  const { size, revoked } = await readPlaces(ctx.db);
  const { key, kid } = await ctx.db.transaction((db) => currentKey({ ...ctx, db }));
  const about = { issuer: ctx.issuer, address: statusAddress(ctx), at: ctx.now(), lifetime };
  return issueStatusList(statusBits(size, revoked), { key, kid }, about);
}

/** What a verifier on another device needs: keys and signed list, as of a moment. */
export type PublishedTrust = { issuer: string; keys: PublishedKey[]; list: string; at: string };

let held: { trust: PublishedTrust; until: number; of: string } | undefined;

/** As the city has it now, or had it in the last minute. */
export async function publishTrust(ctx: Publishing): Promise<PublishedTrust> {
  const now = ctx.now().getTime();
  if (held && held.of === ctx.issuer && now < held.until && now > held.until - minute) return held.trust;
  const list = await publishStatusList(ctx);
  const trust = { issuer: ctx.issuer, keys: await publishedKeys(ctx), list, at: ctx.now().toISOString() };
  held = { trust, until: now + minute, of: ctx.issuer };
  return trust;
}

const minute = 60_000;

/** The same for a verifier here, never of a minute ago. */
export async function readTrust(ctx: Publishing): Promise<Trust> {
  const list = await publishStatusList(ctx);
  const keys = await publishedKeys(ctx);
  return { issuer: ctx.issuer, keys, statusList: await readStatusList(list, keys) };
}
