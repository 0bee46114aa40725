import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Context } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { beginEdition } from '#lib/publishing/begin-edition.ts';
import { mayPublish } from '#lib/publishing/may-publish.ts';
import type { ServiceSwitch } from './switch.ts';
import { insertSwitch, lockSwitch } from './switch-store.ts';

/** Without a start it holds from now on. */
export type Switching = Omit<ServiceSwitch, 'startsAt'> & { startsAt: Date | null };
export type SwitchRefusal = {
  code: 'unknown_service' | 'not_your_department' | 'unknown_replacement' | 'no_end' | 'ends_too_early';
};

/** Opens a service to applications or closes it, now or later; gives its id. Open cases go on as before. */
export async function switchService(
  ctx: Context & WithCatalogue,
  { startsAt, ...asked }: Switching,
): Promise<Result<string, SwitchRefusal>> {
  const { service, state, instead, endsAt } = asked;
  const guide = ctx.catalogue.findGuide(service);
  if (!guide) return err({ code: 'unknown_service' });
  if (!mayPublish(ctx.actor, guide.department)) return err({ code: 'not_your_department' });
  if (instead !== null && (instead === service || !ctx.catalogue.findService(instead)))
    return err({ code: 'unknown_replacement' });
  if (!endsAt && (state === 'maintenance' || state === 'planned')) return err({ code: 'no_end' });
  const now = ctx.now();
  const begins = startsAt && startsAt > now ? startsAt : now;
  if (endsAt && endsAt <= begins) return err({ code: 'ends_too_early' });
  return ctx.db.transaction(async (db) => {
    const facts = { state, reason: asked.reason.zh, from: begins.toISOString() };
    const edition = await beginEdition(
      { ...ctx, db },
      {
        ...{ kind: 'switch', subject: service, action: 'switch_service' },
        facts: { ...facts, ...(endsAt && { until: endsAt.toISOString() }) },
      },
    );
    // Last, as whoever sends an application holds the lane of its case before.
    await lockSwitch(db, service);
    await insertSwitch(db, { ...asked, startsAt: begins, edition });
    return ok(service);
  });
}
