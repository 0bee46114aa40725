import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { giveToCompany } from '#lib/files/give-to-company.ts';
import { nameKey } from '#lib/kernel/typed-text.ts';
import { findConfirmed } from '#lib/organisations/read.ts';
import { lockWithoutAccount, recordAccount, recordCompany } from './company-store.ts';

type Inside = Pick<ApplicationContext, 'db' | 'vault' | 'actor' | 'now'>;
type Company = { creditCode: string; name: string };
type Filed = { id: string; applicantId: string };

/**
 * Says for which company an officer files a draft at the counter. It becomes its account's if staff have confirmed who
 * represents that and the names are one: another account is anybody's claim, and would show a stranger the case.
 */
export async function keepCompany(ctx: Inside, draft: Filed, company: Company): Promise<void> {
  await recordCompany(ctx.db, draft.id, company);
  const account = await findConfirmed(ctx.db, company.creditCode);
  if (account && isSame(account, company)) await join(ctx, draft, account.id);
}

/** What was filed at the counter for a company comes into its account, once staff have confirmed who represents it; on record. */
export async function joinAccount(ctx: Inside, creditCode: string): Promise<void> {
  const account = await findConfirmed(ctx.db, creditCode);
  if (!account) return;
  for (const found of await lockWithoutAccount(ctx.db, creditCode)) {
    if (!isSame(account, { name: found.applicantName })) continue;
    await join(ctx, found, account.id);
    await record(ctx.db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'join_account', subject: subjectOf(found.id), at: ctx.now() },
      facts: { organisation: account.id },
    });
  }
}

const isSame = (account: { name: string }, { name }: { name: string }): boolean =>
  nameKey(account.name) === nameKey(name);

async function join({ db }: Inside, { id, applicantId }: Filed, organisationId: string): Promise<void> {
  await recordAccount(db, id, organisationId);
  await giveToCompany(db, { personId: applicantId, organisationId });
}
