import type { ApplicationContext } from '#lib/applications/context.ts';
import { findApplication, listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { decidingSteps } from '#lib/applications/decided.ts';
import { readFeed } from '#lib/applications/feed.ts';
import { insertDecided, updateOverturned } from './decided-store.ts';
import { drawOf, isDrawn } from './draw.ts';
import { countOverturned, isOverturning } from './overturning.ts';
import { measure } from './measure.ts';

/** The name under which supervision reads the feed. */
const reader = 'supervision';

type Recording = Omit<ApplicationContext, 'actor'>;

/** Measures the cases decided since the last time, each once. Gives how many events were read. */
export async function recordDecided(ctx: Recording): Promise<number> {
  let read = 0;
  for (;;) {
    const batch = await ctx.db.transaction((db) => recordBatch({ ...ctx, db }));
    if (batch === undefined) return read;
    read += batch;
  }
}

async function recordBatch(ctx: Recording): Promise<number | undefined> {
  const events = await readFeed(ctx, reader);
  for (const { applicationId, step } of events ?? [])
    if (decidingSteps.some((deciding) => deciding === step)) await recordCase(ctx, applicationId);
    else if (isOverturning(step))
      await updateOverturned(ctx.db, applicationId, countOverturned(await listEvents(ctx, applicationId)));
  return events?.length;
}

async function recordCase(ctx: Recording, applicationId: string): Promise<void> {
  const application = await findApplication(ctx, { id: applicationId, of: undefined });
  const terms = application && (await findTerms(ctx.db, applicationId));
  if (!application?.reference || !terms) return;
  const measured = measure({ events: await listEvents(ctx, applicationId), terms }, ctx.calendar);
  if (!measured) return;
  const { department, service, reference } = application;
  const draw = drawOf(ctx.vault, reference);
  await insertDecided(ctx.db, { ...measured, applicationId, department, service, draw, sampled: isDrawn(draw) });
}
