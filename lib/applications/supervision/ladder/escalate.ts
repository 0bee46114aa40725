import { record } from '#lib/audit/record.ts';
import { dayBefore } from '#lib/deadlines/used-days.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { enterInbox, tell } from '#lib/notifications/notify.ts';
import { subjectOf, type Case } from '#lib/applications/case/record-event.ts';
import { asOf, withDates } from '#lib/applications/clock/case-clock.ts';
import { findReached, insertEscalation, listClimbing } from './escalation-store.ts';
import { nextRung, type LadderRung } from './ladder.ts';
import { letters } from './letters.ts';
import { isTime } from './morning.ts';
import { responsibleFor } from './responsible.ts';
import { eachCase, type Clockwork } from '#lib/applications/system/each-case.ts';

export type Escalated = Record<LadderRung, number>;

const occasions = { near: letters.due_soon, overdue: letters.overdue_asked, late: letters.late_asked };

/**
 * The ladder of what is due: near its day the owner is told, past it the supervisor is asked, and some working days later
 * the head; each once for a case and due day. Nobody is asked at night or on a day off.
 */
export async function escalate(ctx: Clockwork, pageSize = 200): Promise<Escalated> {
  const done: Escalated = { near: 0, overdue: 0, late: 0 };
  const on = asOf(ctx);
  if (!isTime(ctx)) return done;
  // No service waits less than a day; how long each case does is seen when it is looked at.
  const askedBy = dayBefore(on.today, 1, ctx.calendar);
  const list: Parameters<typeof eachCase>[1]['list'] = (db, page) =>
    listClimbing(db, { today: on.today, askedBy }, page);
  await eachCase(ctx, { list, pageSize }, async (inside, stored) => {
    const found = { ...stored, application: withDates(stored.application, stored, on) };
    const { id: applicationId, dueOn } = found.application;
    if (!dueOn) return;
    const before = await findReached(inside.db, { applicationId, dueOn });
    const headAfter = found.terms.headAfter ?? ctx.catalogue.city.headAfter;
    const rung = nextRung(found.application, before.reached, { ...on, headAfter });
    if (rung && (await reach(inside, found, { rung, dueOn, askedIds: before.askedIds }))) done[rung] += 1;
  });
  return done;
}

type Reaching = { rung: LadderRung; dueOn: string; askedIds: string[] };

/** False if another process was there first. What is near goes to the inbox, and by letter in the morning. */
async function reach(
  ctx: Clockwork,
  { application, terms }: Case,
  { rung, dueOn, askedIds }: Reaching,
): Promise<boolean> {
  const { id: applicationId } = application;
  const personId = await responsibleFor(ctx, rung, { application, askedIds });
  if (!personId) throw new Error(`Nobody in ${application.department} to ask about a case`);
  const asked = { applicationId, rung, dueOn, personId, askedById: null, at: ctx.now() };
  if (!(await insertEscalation(ctx, asked))) return false;
  const told = { applicationId, occasion: occasions[rung], facts: terms.service };
  if (rung === 'near') await enterInbox(ctx, personId, told);
  else await tell(ctx, await findAddressee(ctx.db, personId), told);
  await record(ctx.db, ctx.vault, {
    ...{ actorId: null, action: 'escalate', subject: subjectOf(applicationId), at: ctx.now() },
    facts: { rung, to: personId },
  });
  return true;
}
