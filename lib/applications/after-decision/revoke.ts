import type { ApplicationContext } from '#lib/applications/context.ts';
import { err } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

type Reasoned = OnCase & { reason: string };

/** 提议撤销: the first of the two people whom a revocation takes; the approval stays valid. */
export const askForRevocation = (ctx: ApplicationContext, { reason, ...on }: Reasoned) =>
  actOnCase(ctx, on, {
    step: 'ask_revocation',
    effect: () => ({ facts: { reason }, projection: { proposedById: ctx.actor.id } }),
  });

/** 撤销: an approver who did not propose it ends the approval for good (Licensing Law Art. 69). */
export const revoke = (ctx: ApplicationContext, { reason, ...on }: Reasoned) =>
  actOnCase<'revoke', { code: 'second_person_needed' }>(ctx, on, {
    step: 'revoke',
    effect: ({ application }) =>
      application.proposedById === ctx.actor.id
        ? err({ code: 'second_person_needed' })
        : { facts: { reason }, projection: { proposedById: null } },
  });

/** 不予撤销: the approval stands, and the case is again where it was. */
export const uphold = (ctx: ApplicationContext, { reason, ...on }: Reasoned) =>
  actOnCase(ctx, on, {
    step: 'uphold',
    effect: () => ({ facts: { reason }, projection: { proposedById: null } }),
  });
