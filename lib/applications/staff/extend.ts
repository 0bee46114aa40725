import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { isTooLong, refusesExtension, type ExtensionRefusal } from '#lib/applications/life/extension.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from './staff-act.ts';
import { tellColleague } from './tell-colleague.ts';

export type Extending = OnCase & { days: number; reason: string };

/**
 * 延长: by the head, of their own accord or because the reviewer asked for it; once, by at most as
 * many working days as the service has, with the reason told, and only while the time limit still runs. Nobody grants what they asked for.
 */
export const extend = (ctx: ApplicationContext, { days, reason, ...on }: Extending) =>
  actOnCase<'extend', ExtensionRefusal | { code: 'second_person_needed' }>(ctx, on, {
    step: 'extend',
    effect: (found) => {
      const refused = refusesExtension(found, dayOf(ctx.now()));
      if (refused) return err({ code: refused });
      if (isAsked(found) && found.application.proposedById === ctx.actor.id)
        return err({ code: 'second_person_needed' });
      if (isTooLong(days, found)) return err({ code: 'too_long' });
      return { facts: { days, reason }, ...answered(found) };
    },
    also: tellAsker,
  });

/** 申请延期: the owner asks the head for more days, once in a case, while the time limit still runs. */
export const askForExtension = (ctx: ApplicationContext, { days, reason, ...on }: Extending) =>
  actOnCase<'ask_extension', ExtensionRefusal | { code: 'not_yours' }>(ctx, on, {
    step: 'ask_extension',
    effect: (found) => {
      const refused = refusesExtension(found, dayOf(ctx.now()));
      if (refused) return err({ code: refused });
      if (found.application.assigneeId !== ctx.actor.id) return err({ code: 'not_yours' });
      if (isTooLong(days, found)) return err({ code: 'too_long' });
      return { facts: { days, reason }, projection: { proposedById: ctx.actor.id } };
    },
    also: (inside, { terms }, { id, assigneeId }) =>
      tellColleague(inside, assigneeId, {
        applicationId: id,
        occasion: deskLetters.extension_asked,
        facts: terms.service,
      }),
  });

/** The head grants no extension, and the case goes back to whoever asked. */
export const declineExtension = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase(ctx, on, {
    step: 'decline_extension',
    effect: (found) => ({ facts: { reason }, ...answered(found) }),
    also: tellAsker,
  });

const isAsked = ({ application }: Case): boolean => application.status === 'extension_asked';

/** A request that is answered is nobody's proposal any more. */
const answered = (found: Case) => (isAsked(found) ? { projection: { proposedById: null } } : {});

async function tellAsker(inside: ApplicationContext, found: Case): Promise<void> {
  if (!isAsked(found)) return;
  const { application, terms } = found;
  await tellColleague(inside, application.proposedById, {
    applicationId: application.id,
    occasion: deskLetters.extension_answered,
    facts: terms.service,
  });
}
