import type { Context } from '#lib/kernel/context.ts';
import { readStatusList, statusBits, issueStatusList } from './credential/status-list.ts';
import type { Trust } from './credential/check-document.ts';
import { statusAddress, type WithIssuer } from './issuer.ts';
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

/** All that a verifier needs, as the city has it now. */
export async function readTrust(ctx: Publishing): Promise<Trust> {
  const list = await publishStatusList(ctx);
  const keys = await publishedKeys(ctx);
  return { issuer: ctx.issuer, keys, statusList: await readStatusList(list, keys) };
}
