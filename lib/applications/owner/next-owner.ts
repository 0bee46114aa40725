import type { Database } from '#db/client.ts';
import type { Application } from '#lib/applications/application.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { WithPosts } from '#lib/kernel/grants.ts';
import { pipeline } from '#lib/kernel/pipeline.ts';
import { listActingFor } from '#lib/organisations/read.ts';
import { listRecused } from '#lib/applications/recusal/recusal-store.ts';
import { listCandidates } from './candidate-store.ts';
import { chooseOwner, type Candidate, type Turn } from './choose-owner.ts';
import type { Choice } from './ownership.ts';

type Reading = { db: Database; now: () => Date } & WithPosts;
type Owned = Pick<Application, 'id' | 'service' | 'department' | 'applicantId' | 'organisationId'>;

/** Everybody who could own a case, with what the rule asks of them. */
export async function candidatesFor(
  ctx: Reading,
  { id, service, department, applicantId, organisationId }: Owned,
): Promise<Candidate[]> {
  const [people, recused, acting] = await pipeline([
    listCandidates(ctx, { service, department, today: dayOf(ctx.now()) }),
    listRecused(ctx.db, id),
    organisationId ? listActingFor(ctx.db, organisationId) : Promise.resolve<string[]>([]),
  ]);
  return people.map((person) => ({ ...person, isParty: [applicantId, ...acting, ...recused].includes(person.id) }));
}

/** Who owns the case as it is now; undefined if that is whoever owned it before. */
export const nextOwner = async (ctx: Reading, application: Owned, turn: Turn): Promise<Choice | undefined> =>
  chooseOwner(turn, await candidatesFor(ctx, application));
