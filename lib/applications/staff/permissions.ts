import type { Actor } from '#lib/kernel/context.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { refusesExtension } from '#lib/applications/life/extension.ts';
import { after, sinceReopened, type StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { deskOf, states } from '#lib/applications/life/states.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Circumstances } from '#lib/applications/life/step.ts';

/** The grants by which somebody decides at once what is promised on the spot. */
export const grantsAtOnce: Grant[] = ['accept', 'review'];

/** 即办件: promised on the spot, and decided by one person. */
export const isAtOnce = ({ terms }: Pick<Case, 'terms'>): boolean =>
  terms.limits.promised.unit === 'on-the-spot' && terms.approval === 'one-person';

/** As much of a case as permissions look at; a line of a list has it. */
export type Standing = {
  application: Pick<Application, 'status' | 'department' | 'assigneeId' | 'proposedById' | 'dueOn'>;
  events: Pick<ApplicationEvent, 'step' | 'actorId'>[];
  terms: Terms;
};

/** What a page offers to staff: a step, or the whole of a case at once. */
export type Offered = StaffStep | 'decide_at_once';

/** Everything that this member of staff can do in this case now, what is done at once first. */
export const openTo = (actor: Actor, found: Standing, today: Day): Offered[] => {
  const atOnce = found.application.status === 'submitted' && isAtOnce(found) && holds(actor, found, grantsAtOnce);
  return [...(atOnce ? (['decide_at_once'] as const) : []), ...stepsOpenTo(actor, found, today)];
};

const steps = Object.keys(staffSteps) as StaffStep[];

/** The steps this member of staff can take in this case now. A page offers them; the acts check again. */
export const stepsOpenTo = (actor: Actor, found: Standing, today: Day): StaffStep[] =>
  steps.filter((step) => after(found.application.status, step) && mayTake(step, actor, { ...found, today }));

export const holds = (
  actor: Actor,
  { application }: { application: Pick<Application, 'department'> },
  wanted: readonly Grant[],
): boolean =>
  actor.posts.some(
    ({ department, grants }) => department === application.department && grants.some((grant) => wanted.includes(grant)),
  );

function mayTake(step: StaffStep, actor: Actor, found: Standing & { today: Day }): boolean {
  return !isSpent(step, found) && holds(actor, found, staffSteps[step].grants) && fits(step, actor, found);
}

/** True of a step that is taken once in a case, or once since it was reopened, and was. */
export const isSpent = (step: StaffStep, { events }: Pick<Standing, 'events'>): boolean =>
  staffSteps[step].once === true && sinceReopened(events).some((event) => event.step === step);

/** What a step's own rule looks at. */
type Known = Standing & { today: Day };

/** The rule of a step's own: who proposed, who owns the case. */
export const fits = (step: StaffStep, actor: Actor, found: Known): boolean =>
  staffSteps[step].fits?.(circumstancesOf(actor, found)) ?? true;

const circumstancesOf = (actor: Actor, { application, events, terms, today }: Known): Circumstances => ({
  status: application.status,
  approval: terms.approval,
  isOwner: application.assigneeId === actor.id,
  mayOwn: mayOwn(actor, application),
  isProposer: application.proposedById === actor.id,
  ...agreement(actor, events, terms),
  isApprover: holds(actor, { application }, ['approve']),
  mayAssign: holds(actor, { application }, ['assign']),
  mayExtend: !refusesExtension({ application, events, terms }, today),
});

/** The approvers who have agreed to the proposal as it stands. */
export const agreedBy = (events: Standing['events']): (string | null)[] =>
  events
    .slice(events.findLastIndex(({ step }) => step === 'propose') + 1)
    .filter(({ step }) => step === 'agree')
    .map(({ actorId }) => actorId);

function agreement(actor: Actor, events: Standing['events'], { approvers = 1 }: Pick<Terms, 'approvers'>) {
  const agreed = agreedBy(events);
  return { hasAgreed: agreed.includes(actor.id), yetToAgree: Math.max(0, approvers - 1 - agreed.length) };
}

/** True if the case could be on this person's desk: they have a grant that it waits for, and it is no proposal of theirs. */
const mayOwn = (actor: Actor, application: Pick<Application, 'status' | 'department' | 'proposedById'>): boolean =>
  holds(actor, { application }, deskOf(application.status) ?? []) &&
  !(states[application.status].awaitsSecond && application.proposedById === actor.id);

/** True of what may be done for a company whose representative nobody has confirmed. */
export const mayGoUnchecked = (step: Offered): boolean =>
  step !== 'decide_at_once' && !staffSteps[step].needsConfirmation;
