import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Teammate } from '#lib/applications/owner/absence.ts';
import { listDepartmentsOf, listTeam } from '#lib/applications/owner/absence-store.ts';
import { deleteSkill, insertSkill, listSkills, listWorkers } from '#lib/applications/owner/skill-store.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';

export type SkillsRefusal = { code: 'not_yours' | 'unknown_service' };

/** A colleague with the services that they know, of all that can be set for them. */
export type Skilled = Teammate & { services: string[]; possible: string[] };

type Setting = Pick<ApplicationContext, 'db' | 'vault' | 'actor' | 'now' | 'catalogue'>;

/** What the colleagues of one's departments know; nothing for whoever supervises none. */
export async function readSkills(ctx: Setting): Promise<Skilled[]> {
  const supervised = departmentsWith(ctx.actor, 'assign');
  if (supervised.length === 0) return [];
  const team = await listTeam(ctx.db, supervised, ctx.actor.id);
  const ids = team.map(({ id }) => id);
  const [known, workers] = [await listSkills(ctx.db, ids), await listWorkers(ctx.db, supervised)];
  return team.map((person) => {
    const shared = workers.flatMap(({ personId, department }) => (personId === person.id ? [department] : []));
    const possible = servicesOf(ctx, shared);
    const services = known.flatMap(({ personId, service }) => (personId === person.id ? [service] : []));
    return { ...person, possible, services: services.filter((service) => possible.includes(service)) };
  });
}

/**
 * A supervisor says which services of their department a colleague knows: cases of these go to them first. What they know
 * of other departments stays. Each change goes on record; gives how many there were.
 */
export const setSkills = (
  ctx: Setting,
  { personId, services }: { personId: string; services: string[] },
): Promise<Result<{ changed: number }, SkillsRefusal>> =>
  ctx.db.transaction(async (db) => {
    const possible = personId === ctx.actor.id ? [] : await possibleFor({ ...ctx, db }, personId);
    if (possible.length === 0) return err({ code: 'not_yours' });
    if (services.some((service) => !possible.includes(service))) return err({ code: 'unknown_service' });
    let changed = 0;
    for (const service of possible) {
      const isKnown = services.includes(service);
      const hasChanged = await (isKnown ? insertSkill : deleteSkill)(db, { personId, service });
      if (!hasChanged) continue;
      changed += 1;
      await record(db, ctx.vault, {
        ...{ actorId: ctx.actor.id, action: isKnown ? 'skill' : 'unskill', subject: `person:${personId}` },
        ...{ facts: { service }, at: ctx.now() },
      });
    }
    return ok({ changed });
  });

/** The services of those departments that the actor supervises and the other person works in. */
async function possibleFor(ctx: Setting, personId: string): Promise<string[]> {
  const theirs = await listDepartmentsOf(ctx.db, personId);
  return servicesOf(
    ctx,
    departmentsWith(ctx.actor, 'assign').filter((department) => theirs.includes(department)),
  );
}

const servicesOf = ({ catalogue }: Pick<Setting, 'catalogue'>, departments: string[]): string[] =>
  catalogue.listGuides().flatMap(({ id, department }) => (departments.includes(department) ? [id] : []));
