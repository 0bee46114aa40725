import type { Application } from '#lib/applications/application.ts';
import { findApplication, findMine } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { findByLink, findCopy, findOpened, listCopies, listOpenedBy, listSignatures } from './copy-store.ts';
import { linkText, type Signature, type SigningCopy } from './copy.ts';

/** A copy for whoever sent it: who has signed, and who has not. */
export type MySigning = { copy: SigningCopy; signatures: Signature[] };

/** The last copy of one's own draft; undefined if it never had one. */
export async function readMySigning(ctx: ApplicationContext, applicationId: string): Promise<MySigning | undefined> {
  const mine = await findMine(ctx, { id: applicationId, personId: ctx.actor.id });
  const [copy] = mine ? await listCopies(ctx, mine.id) : [];
  return copy && { copy, signatures: await listSignatures(ctx, copy.id) };
}

/** A copy for somebody asked to sign it, who has opened it; where the case stands, once it is filed. */
export type AskedOfMe = MySigning & {
  application: Pick<Application, 'id' | 'service' | 'applicantName' | 'status' | 'reference' | 'submittedAt'>;
  mine: Signature;
};

export async function readAskedOfMe(ctx: ApplicationContext, applicationId: string): Promise<AskedOfMe | undefined> {
  const place = await findOpened(ctx.db, { applicationId, personId: ctx.actor.id });
  const copy = place && (await findCopy(ctx, place.copyId));
  const application = copy && (await findApplication(ctx, { id: applicationId, of: undefined }));
  if (!application) return undefined;
  const signatures = await listSignatures(ctx, copy.id);
  const mine = signatures.find(({ id }) => id === place.signatureId);
  const { id, service, applicantName, status, reference, submittedAt } = application;
  return (
    mine && { copy, signatures, mine, application: { id, service, applicantName, status, reference, submittedAt } }
  );
}

/** What somebody was asked to sign and has opened, the last first. */
export type Asked = Awaited<ReturnType<typeof listOpenedBy>>[number];

export const listAskedOfMe = ({ db, actor }: ApplicationContext): Promise<Asked[]> => listOpenedBy(db, actor.id);

/** The application that the actor has opened with this link; nothing is told of one that they have not. */
export async function findOpenedByLink(ctx: ApplicationContext, token: string): Promise<string | undefined> {
  const place = await findByLink(ctx.db, ctx.vault.hashes(linkText(token)));
  const signatures = place ? await listSignatures(ctx, place.copyId) : [];
  const isMine = signatures.some(({ id, personId }) => id === place?.signatureId && personId === ctx.actor.id);
  return place && isMine ? place.applicationId : undefined;
}
