import type { Application } from './application.ts';
import type { Day } from '#lib/kernel/day.ts';
import { decidingSteps } from './decided.ts';
import type { Step } from './life/life.ts';
import type { Status } from './life/states.ts';

/** What a case goes through on its way, as its applicant sees it; `ended` is every way out without a decision. */
export type Stage = 'filed' | 'papers' | 'corrected' | 'accepted' | 'reviewed' | 'decided' | 'delivered' | 'ended';

export type CourseStep = {
  stage: Stage;
  place: 'done' | 'now' | 'to-come';
  /** When it was done. */
  at?: Date | undefined;
  /** The last day for it. */
  by?: Day | undefined;
};

type Past = { step: Step; at: Date }[];
type Standing = Pick<Application, 'status' | 'dueOn' | 'correctionDueOn'> & { owesPapers: boolean };

/** The steps of a case that are done, the one it is at, and those to come, in order. */
export function courseOf({ status, dueOn, correctionDueOn, owesPapers }: Standing, events: Past): CourseStep[] {
  const at = (stage: Stage) => events.findLast(({ step }) => marks[stage].includes(step))?.at;
  const awaitsPapers = status === 'submitted' && owesPapers;
  const stages = stagesOf(status, events).flatMap((stage): Stage[] =>
    awaitsPapers && stage === 'accepted' ? ['papers', stage] : [stage],
  );
  const now = awaitsPapers ? 'papers' : nowAt[status];
  const here = now ? stages.indexOf(now) : stages.length;
  const by: Partial<Record<Stage, Day | null>> = {
    ...(status === 'submitted' && { accepted: dueOn }),
    ...(status === 'correction_requested' && { corrected: correctionDueOn }),
    ...(status !== 'stopped' && (now === 'reviewed' || now === 'decided') && { decided: dueOn }),
    ...(status === 'approved' && { delivered: dueOn }),
  };
  return stages.map((stage, index) => ({
    stage,
    place: index < here ? 'done' : index === here ? 'now' : 'to-come',
    at: index < here ? (stage === 'ended' ? events.at(-1)?.at : at(stage)) : undefined,
    by: by[stage] ?? undefined,
  }));
}

/** The steps that complete a stage; a review ends with the decision, and has no moment of its own. */
const marks: Record<Stage, Step[]> = {
  filed: ['submit'],
  papers: [],
  corrected: ['resubmit'],
  accepted: ['accept', 'deem_accepted'],
  reviewed: [],
  decided: [...decidingSteps],
  delivered: ['deliver'],
  ended: [],
};

/** The stage at which a case waits; none once it is over. */
const nowAt: Partial<Record<Status, Stage>> = {
  submitted: 'accepted',
  correction_requested: 'corrected',
  accepted: 'reviewed',
  in_review: 'reviewed',
  stopped: 'reviewed',
  extension_asked: 'reviewed',
  awaiting_approval: 'decided',
  approved: 'delivered',
  revocation_asked: 'ended',
};

function stagesOf(status: Status, events: Past): Stage[] {
  const has = (...steps: Step[]) => events.some(({ step }) => steps.includes(step));
  const corrected: Stage[] = status === 'correction_requested' || has('resubmit') ? ['corrected'] : [];
  if (status === 'revocation_asked' || status === 'revoked')
    return [
      'filed',
      ...corrected,
      'accepted',
      'reviewed',
      'decided',
      ...(has('deliver') ? (['delivered'] as const) : []),
      'ended',
    ];
  if (status === 'refused') return ['filed', ...corrected, 'accepted', 'reviewed', 'decided'];
  const isDecided = has('approve', 'deem_approved');
  if (status !== 'delivered' && !nowAt[status] && !isDecided)
    return [
      'filed',
      ...corrected.filter(() => has('resubmit')),
      ...(has(...marks.accepted) ? (['accepted'] as const) : []),
      'ended',
    ];
  return ['filed', ...corrected, 'accepted', 'reviewed', 'decided', 'delivered'];
}
