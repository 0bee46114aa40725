import type { Step } from '#lib/applications/life/life.ts';

/**
 * The steps that undo what was proposed or decided, by name: the approver sends a proposal back; a decision is revoked, or
 * its case reopened.
 */
const overturningSteps = ['send_back', 'revoke', 'reopen'] as const satisfies Step[];

export const isOverturning = (step: string): boolean => overturningSteps.some((one) => one === step);

/** How often what was proposed or decided on a case was undone. */
export const countOverturned = (events: { step: string }[]): number =>
  events.filter(({ step }) => isOverturning(step)).length;
