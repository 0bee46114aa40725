import type { ApplicationContext } from '#lib/applications/context.ts';
import { err } from '#lib/kernel/result.ts';
import type { Outcome } from '#lib/applications/life/review-steps.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

export type ProposalRefusal = { code: 'decide_yourself' } | { code: 'not_yours' };

/** A reviewer's proposal, where the guide wants a second person to decide. */
export const propose = (
  ctx: ApplicationContext,
  { outcome, reason, ...on }: OnCase & { outcome: Outcome; reason: string },
) =>
  actOnCase<'propose', ProposalRefusal>(ctx, on, {
    step: 'propose',
    effect: ({ application, terms }) => {
      if (terms.approval === 'one-person') return err({ code: 'decide_yourself' });
      if (application.assigneeId !== ctx.actor.id) return err({ code: 'not_yours' });
      return { facts: { outcome, reason }, projection: { proposedById: ctx.actor.id } };
    },
  });
