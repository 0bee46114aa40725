import type { Calendar } from '#lib/deadlines/calendar.ts';
import { dayBefore } from '#lib/deadlines/used-days.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Status } from '#lib/applications/life/states.ts';

/** The rungs of the ladder: the owner is told, the supervisor is asked, then the head. */
export type LadderRung = 'near' | 'overdue' | 'late';

/** Every reason to ask somebody about a case. */
export type Rung = LadderRung | 'reminder' | 'question';

/** True of what asks for a reply; the others only tell. */
export const wantsReply = (rung: Rung): boolean => rung !== 'near' && rung !== 'reminder';

/** A clock that stands still or is the applicant's climbs no ladder. */
const running: Status[] = [
  ...(['submitted', 'accepted', 'in_review', 'extension_asked'] as const),
  ...(['awaiting_approval', 'approved', 'revocation_asked'] as const),
];

export const climbs = (status: Status): boolean => running.includes(status);

type Standing = Pick<Application, 'status' | 'dueOn' | 'nearFrom'>;
type Climbing = { today: Day; calendar: Calendar; headAfter: number };

/** Days on which the rungs of the present due day were reached. */
export type Reached = Partial<Record<LadderRung, Day>>;

/**
 * The rung that a case reaches today, if it has not been there for this due day. The head is asked when the supervisor has
 * had `headAfter` working days; a due day that moved begins a ladder of its own.
 */
export function nextRung(
  { status, dueOn, nearFrom }: Standing,
  reached: Reached,
  { today, calendar, headAfter }: Climbing,
): LadderRung | undefined {
  if (!climbs(status) || !dueOn || !nearFrom || today < nearFrom) return undefined;
  if (today <= dueOn) return reached.near ? undefined : 'near';
  if (!reached.overdue) return 'overdue';
  return !reached.late && reached.overdue <= dayBefore(today, headAfter, calendar) ? 'late' : undefined;
}
