import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { findApplication, listEvents } from '#lib/applications/case/store.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { drawOf, isDrawn } from '#lib/applications/supervision/figures/draw.ts';
import {
  countSample,
  insertFinding,
  listSample,
  lockSampled,
  type Sampled,
  type SampleCounts,
  type Verdict,
} from './quality-store.ts';

/** A case of the sample; `drawnRightly` is false where its draw is not the one its reference gives. */
export type SampledCase = Sampled & { drawnRightly: boolean };
export type Sample = { counts: SampleCounts; waiting: SampledCase[]; found: SampledCase[] };

const shown = 25;

/** The quality sample of the departments one supervises; undefined for others. Each draw is computed again. */
export async function readSample(ctx: ApplicationContext): Promise<Sample | undefined> {
  const departments = departmentsWith(ctx.actor, 'supervise');
  if (departments.length === 0) return undefined;
  const of = { departments, personId: ctx.actor.id, limit: shown };
  const checked = (row: Sampled): SampledCase => ({
    ...row,
    drawnRightly: isDrawn(row.draw) && drawOf(ctx.vault, row.reference, row.draw) === row.draw,
  });
  return {
    counts: await countSample(ctx.db, of),
    waiting: (await listSample(ctx, of, 'waiting')).map(checked),
    found: (await listSample(ctx, of, 'found')).map(checked),
  };
}

export type FindingRefusal = {
  code: 'not_in_sample' | 'own_application' | 'second_person_needed' | 'found_already' | 'words_missing';
};

type Finding = { applicationId: string; verdict: Verdict; words: string };

/** What a second person found in a decided case: nobody who proposed or decided it, and not whose case it is. */
export async function recordFinding(
  ctx: ApplicationContext,
  { applicationId, verdict, words }: Finding,
): Promise<Result<string, FindingRefusal>> {
  if (verdict === 'fault' && !words.trim()) return err({ code: 'words_missing' });
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const sampled = await lockSampled(db, { applicationId, departments: departmentsWith(ctx.actor, 'supervise') });
    const application = sampled && (await findApplication(inside, { id: applicationId, of: undefined }));
    if (!sampled || !application) return err({ code: 'not_in_sample' });
    if (await isOwn(inside, application)) return err({ code: 'own_application' });
    if (await tookPart(inside, applicationId)) return err({ code: 'second_person_needed' });
    const finding = { applicationId, verdict, words, reviewerId: ctx.actor.id, at: ctx.now() };
    if (!(await insertFinding(inside, finding))) return err({ code: 'found_already' });
    await record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'review_quality', subject: subjectOf(applicationId), at: ctx.now() },
      facts: { verdict },
    });
    return ok(applicationId);
  });
}

/** True of whoever proposed a decision of the case or took it. */
const tookPart = async (ctx: ApplicationContext, applicationId: string): Promise<boolean> =>
  (await listEvents(ctx, applicationId)).some(
    ({ step, actorId }) => actorId === ctx.actor.id && (step === 'propose' || step === 'approve' || step === 'refuse'),
  );
