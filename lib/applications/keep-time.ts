import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { after } from './application.ts';
import { carryOut, type Case } from './carry-out.ts';
import { listLateFilings } from './queue-store.ts';
import { findApplication, listEvents } from './store.ts';
import { findTerms } from './submission-store.ts';

type Clockwork = Pick<Context, 'db' | 'vault' | 'now'>;
export type Kept = { deemedAccepted: number; lapsed: number };

/**
 * What happens by time alone: a licence filing without an answer in five working days counts as accepted
 * on the day it was received (Licensing Law Art. 32); a correction left unanswered lapses.
 */
export async function keepTime(ctx: Clockwork, pageSize = 200): Promise<Kept> {
  const kept = { deemedAccepted: 0, lapsed: 0 };
  let page: string[] = [];
  do {
    page = await listLateFilings(ctx.db, { today: dayOf(ctx.now()), after: page.at(-1), limit: pageSize });
    for (const id of page) {
      const step = await ctx.db.transaction((db) => takeTimeStep({ ...ctx, db }, id));
      if (step === 'deem_accepted') kept.deemedAccepted += 1;
      if (step === 'lapse') kept.lapsed += 1;
    }
  } while (page.length === pageSize);
  return kept;
}

async function takeTimeStep(ctx: Clockwork, id: string): Promise<'deem_accepted' | 'lapse' | undefined> {
  const application = await findApplication(ctx, { id, of: undefined, lock: true });
  const terms = application && (await findTerms(ctx.db, id));
  if (!application || !terms) return undefined;
  const found = { application, terms, events: await listEvents(ctx, id) };
  const step = timeStep(found);
  const status = step && after(application.status, step);
  if (!step || !status) return undefined;

  const filed = found.events.findLast((event) => event.step === 'submit' || event.step === 'resubmit');
  const asOf = dayOf(filed?.at ?? ctx.now());
  await carryOut({ ...ctx, actor: null }, found, {
    ...{ step, status, facts: step === 'deem_accepted' ? { asOf } : {} },
    projection: step === 'deem_accepted' ? { acceptedAt: filed?.at ?? ctx.now() } : {},
    tell: step === 'deem_accepted' ? 'accepted' : 'correction_lapsed',
  });
  return step;
}

/** Only licences are accepted by silence; for other item types the law knows no such effect. */
function timeStep({ application, terms }: Case): 'deem_accepted' | 'lapse' | undefined {
  if (application.status === 'correction_requested') return 'lapse';
  return application.status === 'submitted' && terms.type === '01' ? 'deem_accepted' : undefined;
}
