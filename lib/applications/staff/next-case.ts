import type { ApplicationContext } from '#lib/applications/context.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import type { Queue, QueueFilter, Row } from '#lib/applications/case/listed.ts';
import { listUrgent, type Wanted } from '#lib/applications/case/queue-store.ts';
import { listEventsOf } from '#lib/applications/case/store.ts';
import { listTermsOf } from '#lib/applications/case/submission-store.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import type { Status } from '#lib/applications/life/states.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { grantsAtOnce, holds, mayGoUnchecked, openTo, type Offered } from './permissions.ts';

/** So many of the most urgent cases are looked at for one that this person can move on. */
const looked = 50;

/** The list that somebody works through: a queue and what it is narrowed to. */
type WorkList = { queue: Queue; filter?: QueueFilter };

/**
 * The most urgent case that the actor can move on, beside the one they have just worked on: of the list they work through
 * as long as it has one, then of all.
 */
export async function findNextCase(ctx: ApplicationContext, except: string, list?: WorkList): Promise<Row | undefined> {
  const within = list && { ...list, today: dayOf(ctx.now()) };
  return (
    (within && (await findUrgent(ctx, { except, within }))) ?? (await findUrgent(ctx, { except, within: undefined }))
  );
}

async function findUrgent(
  ctx: ApplicationContext,
  { except, within }: { except: string; within: Wanted | undefined },
): Promise<Row | undefined> {
  const { db, actor, now } = ctx;
  const reach = reachOf(ctx);
  if (reach.length === 0) return undefined;
  const asked = { reach, personId: actor.id, except, within, limit: looked };
  const rows = await withCurrentDates(ctx, await listUrgent(db, asked));
  const ids = rows.map(({ id }) => id);
  const [events, terms] = [await listEventsOf(ctx, ids), await listTermsOf(db, ids)];
  return rows.find((row) => {
    const ofRow = terms.get(row.id);
    const standing = ofRow && { application: row, events: events.get(row.id) ?? [], terms: ofRow };
    return standing && canMove(ctx, row, openTo(actor, standing, dayOf(now())));
  });
}

/** The states that each department's posts move on. */
function reachOf({ actor }: Pick<ApplicationContext, 'actor'>): { department: string; statuses: Status[] }[] {
  const departments = [...new Set(actor.posts.map(({ department }) => department))];
  return departments.flatMap((department) => {
    const grants = actor.posts.flatMap((post) => (post.department === department ? post.grants : []));
    const statuses = statusesOf(grants);
    return statuses.length > 0 ? [{ department, statuses }] : [];
  });
}

const statusesOf = (grants: Grant[]): Status[] => [
  ...new Set(
    movingSteps
      .filter((step) => staffSteps[step].grants.some((grant) => grants.includes(grant)))
      .flatMap((step) => (Object.keys(staffSteps[step].moves) as Status[]).filter((status) => leadsOn(step, status)))
      .filter((status) => status !== 'stopped')
      .concat(grants.some((grant) => grantsAtOnce.includes(grant)) ? ['submitted'] : []),
  ),
];

/** True if a step leads out of a state, be it to where the case was before. */
function leadsOn(step: StaffStep, status: Status): boolean {
  const next = staffSteps[step].moves[status];
  return next !== undefined && next !== status;
}

/** Steps that bring a case on: neither a stop, nor a way back, nor what leaves it where it is or takes it up again. */
const movingSteps = (Object.keys(staffSteps) as StaffStep[]).filter(
  (step) =>
    !['stop', 'send_back', 'ask_extension'].includes(step) &&
    !staffSteps[step].isAfterwards &&
    Object.entries(staffSteps[step].moves).some(([from, to]) => from !== to),
);

function canMove({ actor }: ApplicationContext, row: Row, open: Offered[]): boolean {
  const { representation } = row;
  const isUnchecked = representation !== null && representation !== 'confirmed';
  if (representation === 'stated' && holds(actor, { application: row }, ['check'])) return true;
  return open
    .filter((step) => !isUnchecked || mayGoUnchecked(step))
    .some((step) => step === 'decide_at_once' || (movingSteps.includes(step) && leadsOn(step, row.status)));
}
