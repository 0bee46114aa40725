import { isForCompany, type Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { hashesOfTerm } from '#lib/applications/terms/hash-terms.ts';
import { idTerm, roleTerm } from '#lib/applications/terms/term.ts';
import { numbersIn } from '#lib/applications/terms/terms-of-case.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { findDetails } from '#lib/identity/details.ts';
import { findCreditCode } from '#lib/organisations/read.ts';
import type { Sought } from './round-store.ts';

/** An applicant by whatever another application of theirs would be known by, online or at a counter; `asking` wants to know. */
export type Applicant = Sought & { asking: string };

type Reading = Pick<ApplicationContext, 'db' | 'vault' | 'actor'>;
type Of = Pick<Guide, 'department'>;

/** Who begins an application: the actor, or a company that they act for. */
export async function beginner(ctx: Reading, guide: Of, organisationId: string | undefined): Promise<Applicant> {
  const number = organisationId ? await findCreditCode(ctx.db, organisationId) : (await findDetails(ctx)).residentId;
  return known(ctx, guide, {
    ...{ applicantId: ctx.actor.id, organisationId: organisationId ?? null, isCompany: organisationId !== undefined },
    numbers: number ? [number] : [],
  });
}

/** Who an application is for, as it says. */
export async function applicantOf(ctx: Reading, guide: Of, application: Application): Promise<Applicant> {
  const { applicantId, organisationId, creditCode, form, answers } = application;
  const isCompany = isForCompany(application);
  const code = organisationId ? await findCreditCode(ctx.db, organisationId) : creditCode;
  const stated = numbersIn({ form, answers: onlyTaken(form, answers) }).filter(({ role }) => role === 'applicant');
  const numbers = isCompany ? (code ? [code] : []) : stated.map(({ number }) => number);
  return known(ctx, guide, { applicantId, organisationId, isCompany, numbers });
}

const known = (
  { vault, actor }: Reading,
  { department }: Of,
  { numbers, ...account }: Omit<Sought, 'hashes'> & { numbers: string[] },
): Applicant => ({
  ...account,
  asking: actor.id,
  hashes: numbers.flatMap((number) =>
    hashesOfTerm(vault, department, account.isCompany ? idTerm(number) : roleTerm('applicant', number)),
  ),
});
