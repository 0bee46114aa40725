import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { listTeam } from '#lib/applications/owner/absence-store.ts';
import { tellColleague } from '#lib/applications/staff/tell-colleague.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { endRelatives, listPast, listRelatives } from '#lib/applications/recusal/recusal-store.ts';

/** Whoever supervises the person who declared it ends a declaration, nobody for themselves: cases open to them again. */
export const endRelative = (
  ctx: ApplicationContext,
  { relativeId }: { relativeId: string },
): Promise<Result<null, { code: 'not_yours' }>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const team = await listTeam(db, departmentsWith(ctx.actor, 'assign'), ctx.actor.id);
    const declared = await listRelatives(
      db,
      team.map(({ id }) => id),
    );
    const found = declared.find(({ id }) => id === relativeId);
    if (!found) return err({ code: 'not_yours' });
    await endRelatives(db, [relativeId], ctx.now());
    await record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'end_relative', subject: `person:${found.personId}`, at: ctx.now() },
      facts: { relation: found.relation },
    });
    await tellColleague(inside, found.personId, {
      applicationId: null,
      occasion: deskLetters.relative_ended,
      facts: {},
    });
    return ok(null);
  });

/** A job: ends every declaration whose last day has passed, on record. */
export const endPastRelatives = (ctx: Omit<ApplicationContext, 'actor'>): Promise<void> =>
  ctx.db.transaction(async (db) => {
    const past = await listPast(db, dayOf(ctx.now()));
    if (past.length === 0) return;
    await endRelatives(
      db,
      past.map(({ id }) => id),
      ctx.now(),
    );
    for (const { personId, relation } of past)
      await record(db, ctx.vault, {
        ...{ actorId: null, action: 'end_relative', subject: `person:${personId}`, at: ctx.now() },
        facts: { relation },
      });
  });
