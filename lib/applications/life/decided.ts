import type { ApplicationEvent } from '#lib/applications/application.ts';

/** The text of the last decision on a case, as it was put right if it was; empty before a decision. */
export function decisionText(events: ApplicationEvent[]): string {
  const last = events.findLast(({ step }) => step === 'approve' || step === 'refuse' || step === 'correct');
  if (last?.step === 'correct') return last.facts.text;
  return last?.step === 'approve' || last?.step === 'refuse' ? last.facts.reason : '';
}
