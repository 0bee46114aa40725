import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { openPages } from '#lib/applications/correction.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { currentProofs, toProve } from './to-prove.ts';

/** `field`: the question whose address is not proved. */
export type NotProved = { code: 'not_proved'; field: string };

/** The application with its proofs, if every address on the pages that may be answered is proved. */
export async function withAllProved(
  ctx: ApplicationContext,
  application: Application,
  events: ApplicationEvent[],
): Promise<Result<Application, NotProved>> {
  const proved = { ...application, proofs: await currentProofs(ctx, application) };
  const pages = openPages(application, events, asOf(ctx));
  const [open] = toProve(proved, { pages, channels: ctx.channels });
  return open ? err({ code: 'not_proved', field: open.field.id }) : ok(proved);
}
