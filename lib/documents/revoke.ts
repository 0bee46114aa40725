import { record } from '#lib/audit/record.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { findCaseAddressee, readTerms } from '#lib/applications/system/read-case.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { holds } from '#lib/applications/staff/permissions.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import type { Document } from './document.ts';
import { letters } from './letters.ts';
import { lockDocument, recordRevocation } from './store.ts';

export type Revocation = { documentId: string; reason: string };
export type RevocationRefusal =
  | { code: 'unknown_document' }
  | { code: 'own_document' }
  | { code: 'not_your_role' }
  | { code: 'already_revoked' }
  | { code: 'second_person_needed' };

/** What it did: a first person proposed it, or it is revoked. */
export type Revoked = { applicationId: string; state: 'proposed' | 'revoked' };

const grants: Grant[] = ['review', 'approve'];

/**
 * 撤销: ends a document for good, with a reason. Where the service is decided by two people, the first proposes it and an
 * approver who did not, revokes it (Licensing Law Art. 69).
 */
export async function revokeDocument(
  ctx: Context & WithCatalogue,
  { documentId, reason }: Revocation,
): Promise<Result<Revoked, RevocationRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const departments = ctx.actor.posts.map(({ department }) => department);
    const found = await lockDocument(inside, { id: documentId, departments });
    if (!found) return err({ code: 'unknown_document' });
    const { document } = found;
    const refusal = await refusalFor(inside, document);
    if (refusal) return err(refusal);
    const state = await stateAfter(inside, document);
    if (!state) return err({ code: 'second_person_needed' });
    await recordRevocation(inside, document.id, {
      reason,
      ...(state === 'proposed'
        ? { revocationProposedById: ctx.actor.id }
        : { revokedById: ctx.actor.id, revokedAt: ctx.now() }),
    });
    await putOnRecord(inside, document, state);
    return ok({ applicationId: document.applicationId, state });
  });
}

async function refusalFor(ctx: Context, document: Document): Promise<RevocationRefusal | undefined> {
  const { department, applicationId, holderId, organisationId, revokedAt } = document;
  if (await isOwn(ctx, { id: applicationId, applicantId: holderId, organisationId })) return { code: 'own_document' };
  if (!holds(ctx.actor, { application: { department } }, grants)) return { code: 'not_your_role' };
  return revokedAt ? { code: 'already_revoked' } : undefined;
}

/** Undefined where somebody else has to agree first. */
async function stateAfter(ctx: Context, document: Document): Promise<Revoked['state'] | undefined> {
  const terms = await readTerms(ctx, document.applicationId);
  if (terms?.approval !== 'two-person') return 'revoked';
  const { department, revocationProposedById: proposer } = document;
  if (!proposer) return 'proposed';
  const mayAgree = proposer !== ctx.actor.id && holds(ctx.actor, { application: { department } }, ['approve']);
  return mayAgree ? 'revoked' : undefined;
}

async function putOnRecord(ctx: Context & WithCatalogue, document: Document, state: Revoked['state']): Promise<void> {
  const action = state === 'proposed' ? 'propose_revocation' : 'revoke_document';
  const subject = `document:${document.id}`;
  await record(ctx.db, ctx.vault, { actorId: ctx.actor.id, action, subject, at: ctx.now() });
  const addressee = state === 'revoked' && (await findCaseAddressee(ctx, document.applicationId));
  if (!addressee) return;
  const { applicationId, title } = document;
  await tell(ctx, addressee, { applicationId, occasion: letters.document_revoked, facts: title });
}
