import { newId } from '#db/schema/columns.ts';
import { people } from '#db/schema/identity.ts';
import type { Application } from '#lib/applications/application.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { makeLink } from '#lib/applications/signatures/make-link.ts';
import { openCopy } from '#lib/applications/signatures/open-copy.ts';
import { readMySigning } from '#lib/applications/signatures/read-copies.ts';
import { signCopy } from '#lib/applications/signatures/sign-copy.ts';
import { whoSigns } from '#lib/applications/signatures/who-signs.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { by, granted, type Staged } from './staged.ts';

/** Somebody asked to sign an application: as the form names them, and their signature. */
type Asked = { name: string; residentId: string; signatureId: string };

/** Everybody asked to sign opens the link and signs at once; nothing is done where nobody is asked. */
export async function signedByAll(stage: Staged, sent: Result<Application>): Promise<Result<Application>> {
  if (!sent.ok || !sent.value.signingSince) return sent;
  for (const asked of await askedIn(stage, sent.value)) {
    const signer = await anAccount(stage, asked.name);
    await openTheirs(stage, signer, asked);
    granted(await signCopy(by(stage, signer), { signatureId: asked.signatureId }), 'signature');
  }
  const filed = await findApplication(stage, { id: sent.value.id, of: undefined });
  return filed ? ok(filed) : err({ code: 'unknown_application' });
}

/** The partner opens the link to what they are asked to sign, and has not signed yet. */
export async function openedByPartner(stage: Staged, sent: Application): Promise<void> {
  const { partner } = stage.on;
  for (const asked of partner ? await askedIn(stage, sent) : []) if (partner) await openTheirs(stage, partner, asked);
}

async function askedIn(stage: Staged, application: Application): Promise<Asked[]> {
  const { signatories } = whoSigns(stage, application);
  const signing = await readMySigning(by(stage, stage.on.applicant), application.id);
  return (signing?.signatures ?? []).flatMap(({ id: signatureId, name }) =>
    signatories.filter((one) => one.name === name).map(({ residentId }) => ({ name, residentId, signatureId })),
  );
}

async function openTheirs(stage: Staged, signer: Actor, { signatureId, residentId }: Asked): Promise<void> {
  const making = { signatureId, locale: stage.on.applicant.locale, addressOf: (token: string) => token };
  const { address: token } = granted(await makeLink(by(stage, stage.on.applicant), making), 'link');
  granted(await openCopy(by(stage, signer), { token, residentId }), 'opening');
}

async function anAccount({ db, now }: Staged, name: string): Promise<Actor> {
  const id = newId();
  await db.insert(people).values({ id, name, email: `${id}@yunchuan.example`, emailVerified: now(), createdAt: now() });
  return { id, name, posts: [] };
}
