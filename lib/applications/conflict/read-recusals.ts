import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Teammate } from '#lib/applications/owner/absence.ts';
import { listTeam } from '#lib/applications/owner/absence-store.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { listRelatives } from '#lib/applications/recusal/recusal-store.ts';
import type { Relative } from '#lib/applications/recusal/relative.ts';

export type Recusals = {
  /** Declared by the actor, and by those whom they supervise. */
  relatives: Relative[];
  /** Whom the actor supervises. */
  team: Teammate[];
};

export async function readRecusals({ db, vault, actor }: ApplicationContext): Promise<Recusals> {
  const team = await listTeam(db, departmentsWith(actor, 'assign'), actor.id);
  const found = await listRelatives(db, [actor.id, ...team.map(({ id }) => id)]);
  const relatives = found.map(({ residentId, person, ...relative }) => ({
    ...relative,
    person: person ?? '',
    masked: mask(vault.open(residentId, `relatives.residentId:${relative.id}`)),
  }));
  return { relatives, team };
}

const mask = (number: string): string => `${number.slice(0, 3)}***********${number.slice(-4)}`;
