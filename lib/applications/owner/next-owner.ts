import type { Database } from '#db/client.ts';
import type { Application } from '#lib/applications/application.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { pipeline } from '#lib/kernel/pipeline.ts';
import { listActingFor } from '#lib/organisations/read.ts';
import { listCandidates } from './candidate-store.ts';
import { chooseOwner, type Candidate, type Turn } from './choose-owner.ts';
import type { Choice } from './ownership.ts';

type Reading = { db: Database; now: () => Date };
type Owned = Pick<Application, 'service' | 'department' | 'applicantId' | 'organisationId'>;

/** Everybody who could own a case, with what the rule asks of them. */
export async function candidatesFor(
  { db, now }: Reading,
  { service, department, applicantId, organisationId }: Owned,
): Promise<Candidate[]> {
  const [people, acting] = await pipeline([
    listCandidates(db, { service, department, today: dayOf(now()) }),
    organisationId ? listActingFor(db, organisationId) : Promise.resolve<string[]>([]),
  ]);
  return people.map((person) => ({ ...person, isParty: person.id === applicantId || acting.includes(person.id) }));
}

/** Who owns the case as it is now; undefined if that is whoever owned it before. */
export const nextOwner = async (ctx: Reading, application: Owned, turn: Turn): Promise<Choice | undefined> =>
  chooseOwner(turn, await candidatesFor(ctx, application));
