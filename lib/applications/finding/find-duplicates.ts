import { isForCompany, type Application } from '#lib/applications/application.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import type { Desk } from '#lib/applications/case/list-store.ts';
import { deskOf } from '#lib/applications/life/states.ts';
import { roleTerm } from '#lib/applications/terms/term.ts';
import { creditCodesIn, numbersIn } from '#lib/applications/terms/terms-of-case.ts';
import { findCreditCode } from '#lib/organisations/read.ts';
import {
  both,
  measureHashes,
  isOfCompany,
  isOfPerson,
  isOpenBeside,
  listByIds,
  listFound,
  type Sought,
} from './finding-store.ts';
import { underEveryKey, type Wanted } from './under-every-key.ts';

/** Why two cases that are open at once may be the same. */
export type Likeness = 'same_person' | 'same_company' | 'other_role';

export type Duplicate = { row: Row; why: Likeness[] };

/** So many are told; more is no notice any more but a list. */
export const mostDuplicates = 20;

type Asked = { application: Application; submissions: Submission[] };

/**
 * Open cases of a desk that may be the same as an open one, the newest first: the same person for the same service, the same
 * company, or a number of this case in another role there.
 */
export async function findDuplicates(
  ctx: Pick<ApplicationContext, 'db' | 'vault'>,
  desk: Desk,
  { application, submissions }: Asked,
): Promise<Duplicate[]> {
  const sent = submissions.at(-1);
  if (!sent || !deskOf(application.status)) return [];
  const wanted = [
    ...samePerson(application, sent),
    ...(await sameCompany(ctx, application, sent)),
    ...otherRole(application, sent),
  ];
  const sought = await sharedOnly(
    ctx,
    wanted.map((one) => underEveryKey(ctx.vault, desk.departments, one)),
  );
  const found = await listFound(ctx.db, [...sought, ...sameAccount(application)], { ...desk, limit: mostDuplicates });
  const ids = [...new Set(found.map(({ id }) => id))].slice(0, mostDuplicates);
  const rows = await listByIds(ctx.db, desk, ids);
  return rows.map((row) => ({
    row,
    why: [...new Set(found.flatMap(({ id, by }) => (id === row.id ? [by] : [])))],
  }));
}

/** The case itself has each term: where it is the only one, nothing needs to be looked for. */
async function sharedOnly(
  { db }: Pick<ApplicationContext, 'db'>,
  ways: Sought<Likeness>[][],
): Promise<Sought<Likeness>[]> {
  const spreads = await measureHashes(
    db,
    ways.flat().flatMap(({ hashes }) => hashes),
  );
  const numberOf = ({ hashes: [term = 0n] }: Sought<Likeness>) => spreads.get(term)?.number ?? 0;
  return ways
    .filter((variants) => variants.reduce((sum, one) => sum + numberOf(one), 0) > 1)
    .flatMap((variants) => variants.filter((one) => numberOf(one) > 0));
}

type Sent = Pick<Submission, 'form' | 'answers'>;

/** A person applies again, by another account too. */
const samePerson = ({ id, service, ...company }: Application, sent: Sent): Wanted<Likeness>[] =>
  isForCompany(company)
    ? []
    : numbersIn(sent)
        .filter(({ role }) => role === 'applicant')
        .map(({ role, number }) => ({
          ...{ by: 'same_person', terms: [roleTerm(role, number)] },
          where: both(isOpenBeside(id, service), isOfPerson()),
        }));

const sameAccount = ({ id, service, applicantId, organisationId }: Application): Sought<Likeness>[] => [
  organisationId
    ? { by: 'same_company', hashes: [], where: both(isOpenBeside(id), isOfCompany(organisationId)) }
    : { by: 'same_person', hashes: [], where: both(isOpenBeside(id, service), isOfPerson(applicantId)) },
];

/** A company is known by its credit code, whoever wrote it. */
async function sameCompany(
  { db }: Pick<ApplicationContext, 'db'>,
  { id, organisationId, creditCode }: Application,
  sent: Sent,
): Promise<Wanted<Likeness>[]> {
  const own = organisationId ? await findCreditCode(db, organisationId) : creditCode;
  const codes = new Set([...(own ? [own] : []), ...creditCodesIn(sent)]);
  return [...codes].map((code) => ({ by: 'same_company', terms: [`id:${code}`], where: isOpenBeside(id) }));
}

/** Somebody who is the applicant here and another person there, or the other way round. */
function otherRole({ id }: Application, sent: Sent): Wanted<Likeness>[] {
  const held = numbersIn(sent);
  return [...new Set(held.map(({ number }) => number))].map((number) => ({
    ...{ by: 'other_role', terms: [`id:${number}`], where: isOpenBeside(id) },
    without: held.flatMap((one) => (one.number === number ? [roleTerm(one.role, number)] : [])),
  }));
}
