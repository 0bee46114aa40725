import type { ApplicationEvent } from '#lib/applications/application.ts';
import type { Step } from './life/life.ts';
import type { Outcome } from './life/review-steps.ts';

/** The steps by which an application is decided: by somebody, or by the law because nobody did. */
export const decidingSteps = ['approve', 'refuse', 'deem_approved', 'deem_refused'] as const satisfies Step[];

type Decision = Extract<ApplicationEvent, { step: (typeof decidingSteps)[number] }>;

export const isDecision = (event: ApplicationEvent): event is Decision =>
  decidingSteps.some((step) => step === event.step);

/** What was decided, whoever or whatever decided it. */
export const outcomeOf = (step: Decision['step']): Outcome =>
  step === 'approve' || step === 'deem_approved' ? 'approve' : 'refuse';

/** The text of the last decision on a case, as it was put right if it was; empty before a decision, and of one by law. */
export function decisionText(events: ApplicationEvent[]): string {
  const last = events.findLast((event) => isDecision(event) || event.step === 'correct');
  if (last?.step === 'correct') return last.facts.text;
  return last?.step === 'approve' || last?.step === 'refuse' ? last.facts.reason : '';
}
