import type { ApplicationContext } from '#lib/applications/context.ts';
import { decisionText } from '#lib/applications/decided.ts';
import { err } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

/** 更正: the text of a decision is put right where it has a clerical error; what was decided stays. */
export const correctDecision = (
  ctx: ApplicationContext,
  { error, text, ...on }: OnCase & { error: string; text: string },
) =>
  actOnCase<'correct', { code: 'text_unchanged' }>(ctx, on, {
    step: 'correct',
    effect: ({ events }) =>
      decisionText(events).trim() === text.trim() ? err({ code: 'text_unchanged' }) : { facts: { error, text } },
  });
