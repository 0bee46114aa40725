import type { Actor, Role } from '#lib/kernel/context.ts';
import { after, type Step } from '#lib/applications/application.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { wasCorrected } from '#lib/applications/correction.ts';

export type StaffStep = Exclude<Step, 'submit' | 'resubmit' | 'withdraw' | 'deem_accepted' | 'lapse' | 'reject_claim'>;

/** In whose hands each step of staff lies. */
export const hands: Record<StaffStep, Role[]> = {
  accept: ['intake'],
  not_accept: ['intake'],
  return: ['intake'],
  request_correction: ['intake'],
  take_up: ['reviewer'],
  stop: ['reviewer'],
  resume: ['reviewer'],
  propose: ['reviewer'],
  extend: ['approver'],
  send_back: ['approver'],
  approve: ['reviewer', 'approver'],
  refuse: ['reviewer', 'approver'],
  deliver: ['intake', 'reviewer'],
};

/** Who may check who represents the company of a case: whoever accepts it, or reviews it. */
export const checkingRoles: Role[] = ['intake', 'reviewer'];

/** What a company gets only when staff have confirmed who represents it. */
export const needsConfirmation = (step: StaffStep): boolean => step === 'accept' || step === 'approve';

const staffSteps = Object.keys(hands) as StaffStep[];

/** The steps this member of staff can take in this case now: what a page offers; the acts check again. */
export const stepsOpenTo = (actor: Actor, found: Case): StaffStep[] =>
  staffSteps.filter(
    (step) => after(found.application.status, step) && holds(actor, found, hands[step]) && fits(step, actor, found),
  );

export const holds = (actor: Actor, { application }: Pick<Case, 'application'>, roles: Role[]): boolean =>
  actor.posts.some(({ department, role }) => department === application.department && roles.includes(role));

/** What the life table alone does not say: once only, who proposed, who has the case in hand. */
function fits(step: StaffStep, actor: Actor, found: Case): boolean {
  const { application, events, terms } = found;
  const inMyHands = application.assigneeId === actor.id;
  const conditions: Partial<Record<StaffStep, boolean>> = {
    request_correction: !wasCorrected(events),
    extend: !events.some((event) => event.step === 'extend'),
    take_up: !inMyHands,
    propose: terms.approval === 'two-person' && inMyHands,
    approve: mayDecide(actor, found),
    refuse: mayDecide(actor, found),
  };
  return conditions[step] ?? true;
}

/** One person decides what they took up; where two are needed, an approver who did not propose it. */
export function mayDecide(actor: Actor, { application, terms }: Pick<Case, 'application' | 'terms'>): boolean {
  if (terms.approval === 'one-person') return application.assigneeId === actor.id;
  const isSecond = application.status === 'awaiting_approval' && application.proposedById !== actor.id;
  return isSecond && holds(actor, { application }, ['approver']);
}
