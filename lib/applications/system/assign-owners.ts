import { recordEvent } from '#lib/applications/case/record-event.ts';
import type { Because } from '#lib/applications/life/system-steps.ts';
import { after } from '#lib/applications/life/life.ts';
import { chooseOwner, type Candidate } from '#lib/applications/owner/choose-owner.ts';
import { candidatesFor } from '#lib/applications/owner/next-owner.ts';
import { findOwnerName } from '#lib/applications/owner/ownership-store.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { IdPage } from './due-store.ts';
import { eachCase, type Clockwork } from './each-case.ts';
import { listOrphaned } from './orphan-store.ts';

export type Assigned = { moved: number };

/**
 * Gives the cases of whoever holds the post no more, whose account is disabled, or who is away, to somebody else, on record; only
 * those of `ownerId` if it is given. A case that fell to a supervisor or an administrator goes on to the first colleague
 * with the grant who can own it. No case waits for somebody who does not come.
 */
export async function assignOwners(
  ctx: Clockwork,
  { ownerId, pageSize = 200 }: { ownerId?: string; pageSize?: number } = {},
): Promise<Assigned> {
  const done = { moved: 0 };
  const list = (db: Clockwork['db'], page: IdPage) =>
    listOrphaned({ ...ctx, db }, { ownerId, today: dayOf(ctx.now()) }, page);
  await eachCase(ctx, { list, pageSize }, async (inside, found) => {
    const { status, assigneeId, proposedById } = found.application;
    const people = await candidatesFor(inside, found.application);
    const owner = chooseOwner({ status, ownerId: assigneeId, proposedById }, people);
    const stays = after(status, 'reassign');
    if (!owner || !stays || !assigneeId) return;
    const to = people.find(({ id }) => id === owner.ownerId)?.name ?? '';
    const because = becauseOf(people.find(({ id }) => id === assigneeId));
    const facts = { from: await findOwnerName(inside.db, assigneeId), to, because };
    await recordEvent({ ...inside, actor: null }, found, { step: 'reassign', status: stays, facts, owner });
    done.moved += 1;
  });
  return done;
}

function becauseOf(owner: Candidate | undefined): Because {
  if (owner?.isParty) return 'recused';
  return owner?.isAbsent ? 'absent' : 'left';
}
