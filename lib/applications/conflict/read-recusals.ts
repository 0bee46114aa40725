import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Teammate } from '#lib/applications/owner/absence.ts';
import { listTeam } from '#lib/applications/owner/absence-store.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { listRelatives } from '#lib/applications/recusal/recusal-store.ts';
import { listRecusals } from '#lib/applications/recusal/case-recusal-store.ts';
import type { NamedRecusal } from '#lib/applications/recusal/recusal.ts';
import type { Relative } from '#lib/applications/recusal/relative.ts';

export type Recusals = {
  /** Declared by the actor, and by those whom they supervise. */
  relatives: Relative[];
  /** From one open case each, in force, of the same people; nobody ends their own. */
  recusals: NamedRecusal[];
  /** Whom the actor supervises. */
  team: Teammate[];
};

export async function readRecusals({ db, vault, actor }: ApplicationContext): Promise<Recusals> {
  const departments = departmentsWith(actor, 'assign');
  const team = await listTeam(db, departments, actor.id);
  const ids = team.map(({ id }) => id);
  const found = await listRelatives(db, [actor.id, ...ids]);
  const away = await listRecusals({ db, vault }, { personId: actor.id, team: ids, departments });
  const relatives = found.map(({ residentId, person, ...relative }) => ({
    ...relative,
    person: person ?? '',
    masked: mask(vault.open(residentId, `relatives.residentId:${relative.id}`)),
  }));
  const recusals = away.map((recusal) => ({ ...recusal, mayEnd: recusal.personId !== actor.id }));
  return { relatives, recusals, team };
}

const mask = (number: string): string => `${number.slice(0, 3)}***********${number.slice(-4)}`;
