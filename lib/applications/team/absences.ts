import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Absence, Days, Teammate } from '#lib/applications/owner/absence.ts';
import {
  insertAbsence,
  isAwayOn,
  listAbsences,
  listDepartmentsOf,
  listTeam,
  recordEndOfAbsence,
} from '#lib/applications/owner/absence-store.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';

export type AbsenceRefusal = { code: 'not_yours' | 'wrong_days' | 'unknown_deputy' | 'deputy_away' | 'overlaps' };
type Planned = Days & { personId: string; deputyId?: string | undefined };

/**
 * A member of staff, or their supervisor, says from when to when they are away and who stands in. New cases pass them by
 * from then on; of their own, those that turn yellow before they are back go to the deputy, or to who has least to do.
 */
export async function setAbsence(
  ctx: ApplicationContext,
  { personId, fromDay, untilDay, deputyId }: Planned,
): Promise<Result<{ id: string; moved: number }, AbsenceRefusal>> {
  const set = await ctx.db.transaction(async (db): Promise<Result<{ id: string }, AbsenceRefusal>> => {
    const inside = { ...ctx, db };
    const days = { fromDay, untilDay };
    if (!(await maySetFor(inside, personId))) return err({ code: 'not_yours' });
    if (fromDay > untilDay || untilDay < dayOf(ctx.now())) return err({ code: 'wrong_days' });
    if (await isAwayOn(db, personId, days)) return err({ code: 'overlaps' });
    const refusal = deputyId ? await deputyRefusal(inside, { deputyId, personId, days }) : undefined;
    if (refusal) return err(refusal);
    const at = ctx.now();
    const id = await insertAbsence(db, {
      ...{ personId, ...days, deputyId: deputyId ?? null, setById: ctx.actor.id, setAt: at },
    });
    await onRecord(inside, 'set_absence', personId);
    return ok({ id });
  });
  if (!set.ok) return set;
  const { moved } = await assignOwners(ctx, { ownerId: personId });
  return ok({ id: set.value.id, moved });
}

/** They are back sooner, or stay. What went to colleagues stays with them. */
export async function endAbsence(
  ctx: ApplicationContext,
  { absenceId, personId }: { absenceId: string; personId: string },
): Promise<Result<{ id: string }, { code: 'not_yours' | 'unknown_absence' }>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    if (!(await maySetFor(inside, personId))) return err({ code: 'not_yours' });
    const open = await listAbsences(db, [personId], dayOf(ctx.now()));
    if (!open.some(({ id }) => id === absenceId)) return err({ code: 'unknown_absence' });
    await recordEndOfAbsence(db, absenceId, ctx.now());
    await onRecord(inside, 'end_absence', personId);
    return ok({ id: absenceId });
  });
}

export type Absences = {
  /** One's own, and those of the people one supervises. */
  listed: Absence[];
  /** Whose absence one may set, beside one's own. */
  team: Teammate[];
  /** Who may stand in for somebody of one's departments. */
  deputies: Teammate[];
};

export async function readAbsences({ db, actor, now }: ApplicationContext): Promise<Absences> {
  const departments = actor.posts.map(({ department }) => department);
  const supervised = departmentsWith(actor, 'assign');
  const team = supervised.length > 0 ? await listTeam(db, supervised, actor.id) : [];
  const whose = [actor.id, ...team.map(({ id }) => id)];
  return {
    team,
    listed: await listAbsences(db, whose, dayOf(now())),
    deputies: await listTeam(db, departments, actor.id),
  };
}

const onRecord = (
  { db, vault, actor, now }: ApplicationContext,
  action: 'set_absence' | 'end_absence',
  personId: string,
): Promise<void> => record(db, vault, { actorId: actor.id, action, subject: `person:${personId}`, at: now() });

async function maySetFor({ db, actor }: ApplicationContext, personId: string): Promise<boolean> {
  if (personId === actor.id) return true;
  const theirs = await listDepartmentsOf(db, personId);
  return departmentsWith(actor, 'assign').some((department) => theirs.includes(department));
}

type Asked = { deputyId: string; personId: string; days: Days };

async function deputyRefusal(
  { db }: ApplicationContext,
  { deputyId, personId, days }: Asked,
): Promise<AbsenceRefusal | undefined> {
  const team = await listTeam(db, await listDepartmentsOf(db, personId), personId);
  if (!team.some(({ id }) => id === deputyId)) return { code: 'unknown_deputy' };
  return (await isAwayOn(db, deputyId, days)) ? { code: 'deputy_away' } : undefined;
}
