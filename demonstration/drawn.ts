import type { Application } from '#lib/applications/application.ts';
import { submit, type SubmitRefusal } from '#lib/applications/draft/submit.ts';
import { drawOf, isDrawn } from '#lib/applications/supervision/figures/draw.ts';
import { allOrNothing } from '#lib/kernel/all-or-nothing.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import { newId } from '#db/schema/columns.ts';
import { begin } from './filing.ts';
import { joining, withSavepoints } from './joining.ts';
import { by, type Staged } from './staged.ts';

/**
 * Files a case whose reference is drawn for quality review. References are random and two in a hundred are drawn, so that it
 * is sent until one is: about fifty times.
 */
export async function fileDrawn(stage: Staged): Promise<Result<Application, SubmitRefusal>> {
  const { id } = await begin(stage, Infinity);
  const ctx = by({ ...stage, db: withSavepoints(stage.db) }, stage.on.applicant);
  for (;;) {
    const sent = await allOrNothing(ctx, async (inside): Promise<Result<Application, SubmitRefusal | NotDrawn>> => {
      const joined = { ...inside, db: joining(inside.db) };
      const filed = await submit(joined, { applicationId: id, idempotencyKey: newId() });
      return filed.ok && !isDrawn(drawOf(stage.vault, filed.value.reference ?? ''))
        ? err({ code: 'not_drawn' })
        : filed;
    });
    if (sent.ok) return sent;
    if (sent.refusal.code !== 'not_drawn') return err(sent.refusal);
  }
}

type NotDrawn = { code: 'not_drawn' };
