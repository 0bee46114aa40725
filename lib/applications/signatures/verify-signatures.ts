import { readActs } from '#lib/audit/read.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listKept, type KeptCopy } from './copy-store.ts';
import { hashOfCopy } from './copy.ts';

/** A copy that is not what was signed, a signature that the log does not know, or one that only the log knows. */
export type SignatureReport = { applicationId: string; kind: 'copy-altered' | 'not-logged' | 'gone' };

type Reading = Pick<Context, 'db' | 'vault'>;

/** Compares every copy with its hash, and its signatures with the log; what went with a draft is left out. */
export async function verifySignatures(
  ctx: Reading,
  pageSize = 500,
): Promise<{ signatures: number; differing: SignatureReport[] }> {
  const differing: SignatureReport[] = [];
  let signatures = 0;
  let page: KeptCopy[] = [];
  do {
    page = await listKept(ctx, { after: page.at(-1)?.id, limit: pageSize });
    const subjects = page.map(({ applicationId }) => subjectOf(applicationId));
    const logged = page.length > 0 ? await readActs(ctx.db, ['sign_copy'], subjects) : new Map<string, never>();
    for (const copy of page)
      differing.push(...differencesIn(ctx, copy, logged.get(subjectOf(copy.applicationId)) ?? []));
    signatures += page.reduce((sum, { signed }) => sum + signed.length, 0);
  } while (page.length === pageSize);
  return { signatures, differing };
}

type Act = { actorId: string | null; facts: Record<string, string> };

function differencesIn(ctx: Reading, { applicationId, hash, signed, open }: KeptCopy, acts: Act[]): SignatureReport[] {
  const known = acts.flatMap(({ actorId, facts }) => (facts['copy'] === hash ? [actorId] : []));
  const here = signed.flatMap(({ personId, hash: over }) => (over === hash ? [personId] : []));
  return [
    ...(isAltered(ctx, { hash, open }) ? ['copy-altered' as const] : []),
    ...(signed.length === here.length && here.every((one) => known.includes(one)) ? [] : ['not-logged' as const]),
    ...(known.every((one) => here.includes(one)) ? [] : ['gone' as const]),
  ].map((kind) => ({ applicationId, kind }));
}

function isAltered({ vault }: Reading, { hash, open }: Pick<KeptCopy, 'hash' | 'open'>): boolean {
  try {
    const frozen = open();
    return frozen !== undefined && hashOfCopy(vault, frozen, hash) !== hash;
  } catch {
    return true;
  }
}
