import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { couldOwn, type Candidate } from '#lib/applications/owner/choose-owner.ts';
import { candidatesFor } from '#lib/applications/owner/next-owner.ts';
import { findSentCase } from './staff-act.ts';

/** Somebody to whom a case can be handed, with what is on their desk. */
export type Colleague = Pick<Candidate, 'id' | 'name' | 'open' | 'isAbsent'>;

/** Everybody who could own a case as it stands, but for its owner: who is there comes first, then who has least to do. */
export async function colleaguesFor(ctx: ApplicationContext, application: Application): Promise<Colleague[]> {
  const { assigneeId, status, proposedById } = application;
  const people = await candidatesFor(ctx, application);
  return people
    .filter((person) => person.id !== assigneeId && couldOwn({ status, proposedById, ownerId: assigneeId }, person))
    .toSorted((a, b) => Number(a.isAbsent) - Number(b.isAbsent) || a.open - b.open)
    .map(({ id, name, open, isAbsent }) => ({ id, name, open, isAbsent }));
}

export async function listColleagues(ctx: ApplicationContext, applicationId: string): Promise<Colleague[]> {
  const application = await findSentCase(ctx, applicationId);
  return application ? colleaguesFor(ctx, application) : [];
}
