import { saveProofs } from '#lib/applications/case/proof-store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { codeUse, findToProve, type ProofOf } from '#lib/applications/proofs/find-to-prove.ts';
import { currentProofs } from '#lib/applications/proofs/to-prove.ts';
import { useCode } from '#lib/identity/one-time-code.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { afterPage, type Answered } from './after-page.ts';

export type ProveAddress = ProofOf & { code: string; toCheck: boolean };
export type ProveRefusal = { code: 'nothing_to_prove' | 'wrong_or_old' };

/** Proves that an address reaches whoever answered it, by the code that was sent there. */
export async function proveAddress(
  ctx: ApplicationContext,
  { code, toCheck, ...of }: ProveAddress,
): Promise<Result<Answered, ProveRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findToProve(inside, { ...of, lock: true });
    if (!found) return err({ code: 'nothing_to_prove' });
    const { application, given } = found;
    const goOn = { pageId: given.page.id, toCheck };
    // Pressed before, perhaps in another window.
    if (found.isProved) return ok(afterPage(ctx, application, goOn));
    // A refusal is returned, not thrown: the try that it took is counted.
    if (!(await useCode(inside, codeUse(ctx, found), code))) return err({ code: 'wrong_or_old' });
    const proof = { address: given.address, by: 'code' as const, at: ctx.now().toISOString() };
    const proved = { ...application, proofs: [...(await currentProofs(inside, application)), proof] };
    await saveProofs(inside, proved);
    return ok(afterPage(ctx, proved, goOn));
  });
}
