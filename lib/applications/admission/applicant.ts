import { isForCompany, type Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { hashesOfTerm, hashOfTerm } from '#lib/applications/terms/hash-terms.ts';
import { numbersIn } from '#lib/applications/terms/terms-of-case.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { answerAt } from '#lib/forms/answer-at.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { findDetails } from '#lib/identity/details.ts';
import { findCreditCode } from '#lib/organisations/read.ts';

/** Who an application is for, as another of theirs would be known: by their account here, and by their number. */
export type Applicant = {
  accountId: string | null;
  /** A keyed hash of the number, and its hashes under every key there is. */
  holder: bigint | null;
  holders: bigint[];
  /** The form may still say that it is for somebody else. */
  mayBeOther: boolean;
};

type Reading = Pick<ApplicationContext, 'db' | 'vault' | 'actor'>;
type Of = Pick<Guide, 'department' | 'once'>;

/** Who begins an application: the actor, or a company that they act for. */
export async function beginner(ctx: Reading, guide: Of, organisationId: string | undefined): Promise<Applicant> {
  const number = organisationId ? await findCreditCode(ctx.db, organisationId) : (await findDetails(ctx)).residentId;
  const mayBeOther = !organisationId && isAlsoForOthers(guide);
  return known(ctx, guide, { accountId: organisationId ?? ctx.actor.id, number, mayBeOther });
}

/** Who an application is for, as it says. */
export async function applicantOf(ctx: Reading, guide: Of, application: Application): Promise<Applicant> {
  const { organisationId, creditCode, applicantId: accountId } = application;
  if (isForCompany(application)) {
    const number = organisationId ? await findCreditCode(ctx.db, organisationId) : creditCode;
    return known(ctx, guide, { accountId: organisationId, number: number ?? undefined, mayBeOther: false });
  }
  const answers = onlyTaken(application.form, application.answers);
  const own = numbersIn({ form: application.form, answers }).find(({ role }) => role === 'applicant')?.number;
  const number = guide.once ? guide.once.who.map((field) => answerAt(answers, field)).find(Boolean) : own;
  if (number !== own) return known(ctx, guide, { accountId: null, number, mayBeOther: false });
  const mayBeOther = application.status === 'draft' && isAlsoForOthers(guide);
  return known(ctx, guide, { accountId, number, mayBeOther });
}

const isAlsoForOthers = ({ once }: Of): boolean => (once?.who.length ?? 0) > 1;

type Known = Pick<Applicant, 'accountId' | 'mayBeOther'> & { number: string | undefined };

function known({ vault }: Reading, { department }: Of, { number, ...account }: Known): Applicant {
  const term = number && `holder:${number}`;
  return {
    ...account,
    holder: term ? hashOfTerm(vault, department, term) : null,
    holders: term ? hashesOfTerm(vault, department, term) : [],
  };
}
