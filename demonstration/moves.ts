import { atCounter, atCounterAgain } from './at-counter.ts';
import { fileDrawn } from './drawn.ts';
import { begin, putRight } from './filing.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import type { Application } from '#lib/applications/application.ts';
import { confirmRepresentation } from '#lib/applications/representation/confirm-representation.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { deliver } from '#lib/applications/after-decision/deliver.ts';
import { notAccept } from '#lib/applications/intake/not-accept.ts';
import { propose } from '#lib/applications/staff/propose.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { resume } from '#lib/applications/staff/resume.ts';
import { returnFiling } from '#lib/applications/intake/return-filing.ts';
import { sendBack } from '#lib/applications/staff/send-back.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import { writeNote, writeToApplicant, writeToStaff } from '#lib/applications/staff/write.ts';
import { catalogue } from './content.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { findClaim } from '#lib/organisations/read.ts';
import type { Result } from '#lib/kernel/result.ts';
import { newId } from '#db/schema/columns.ts';
import { laterMoves } from './later-moves.ts';
import { openedByPartner, signedByAll } from './signing.ts';
import type { MoveName } from './plans.ts';
import {
  acting,
  by,
  granted,
  intake,
  reviewer,
  approver,
  standing,
  type Move,
  type Playing,
  type Stage,
  type Staged,
} from './staged.ts';
import { correctionFor, grounds, said } from './texts.ts';

/** Makes one move in a case through the act that people themselves would use. */
export async function makeMove(stage: Stage, on: Playing, move: MoveName): Promise<void> {
  const say = (name: MoveName, usual: string[]) => on.words?.[name] ?? stage.random.pick(usual);
  const result = await moves[move]({ ...stage, on, say });
  if (result) on.application = granted(result, `${on.service}, ${move}`);
}

async function accept(stage: Staged, missing: 'received' | 'promised'): Promise<Result<Application>> {
  const [ctx, on] = intake(stage);
  await checkCompany(stage, [ctx, on]);
  return acceptFiling(ctx, { ...on, missing });
}

const moves: Record<MoveName, Move> = {
  ...laterMoves,
  draft: async (stage) => void (await begin(stage, 2)),
  file: async (stage) => {
    const application = await begin(stage, Infinity);
    const sent = await submit(by(stage, stage.on.applicant), {
      applicationId: application.id,
      idempotencyKey: newId(),
    });
    return signedByAll(stage, sent);
  },
  fileToSign: async (stage) => {
    const application = await begin(stage, Infinity);
    const sent = await submit(by(stage, stage.on.applicant), {
      applicationId: application.id,
      idempotencyKey: newId(),
    });
    if (sent.ok) await openedByPartner(stage, sent.value);
    return sent;
  },
  fileDrawn,
  atCounter,
  atCounterAgain,
  accept: (stage) => accept(stage, 'received'),
  acceptOnPromise: (stage) => accept(stage, 'promised'),
  ask: (stage) => {
    const [ctx, on] = intake(stage);
    const { form, answers } = standing(stage);
    const items = correctionFor(stage.random, visiblePages(form, answers));
    stage.on.asked = items.flatMap(({ page }) => page ?? []);
    return requestCorrection(ctx, { ...on, items });
  },
  resubmit: putRight,
  notAccept: (stage) => {
    const [ctx, on] = intake(stage);
    return notAccept(ctx, { ...on, reason: stage.say('notAccept', said.notAccept) });
  },
  returnIt: (stage) => {
    const [ctx, on] = intake(stage);
    const rightBody = stage.random.pick(said.rightBody);
    return returnFiling(ctx, { ...on, reason: stage.say('returnIt', said.returnIt), rightBody });
  },
  stop: (stage) => {
    const [ctx, on] = reviewer(stage);
    const index = stage.random.between(0, grounds.length - 1);
    const ground = grounds[index] ?? 'inspection';
    return stop(ctx, { ...on, ground, reason: stage.say('stop', said.stop.slice(index, index + 1)) });
  },
  resume: (stage) => resume(...reviewer(stage)),
  proposeYes: (stage) => proposal(stage, 'approve'),
  proposeNo: (stage) => proposal(stage, 'refuse'),
  sendBack: (stage) => {
    const [ctx, on] = approver(stage);
    return sendBack(ctx, { ...on, reason: stage.say('sendBack', said.sendBack) });
  },
  approve: (stage) => decision(stage, 'approve'),
  refuse: (stage) => decision(stage, 'refuse'),
  deliver: (stage) => {
    const [ctx, on] = intake(stage);
    const chosen = standing(stage).answers['delivery'];
    const way = typeof chosen === 'string' ? chosen : (catalogue.findGuide(stage.on.service)?.delivery[0] ?? 'counter');
    return deliver(ctx, { ...on, way, reason: stage.say('deliver', said.deliver) });
  },
  withdraw: (stage) =>
    withdraw(by(stage, stage.on.applicant), {
      applicationId: standing(stage).id,
      reason: stage.say('withdraw', said.withdraw),
    }),
  staffWrites: (stage) =>
    write(stage, writeToApplicant, {
      actor: acting(stage, 'reviewer'),
      body: stage.say('staffWrites', said.staffWrites),
    }),
  applicantWrites: (stage) =>
    write(stage, writeToStaff, { actor: stage.on.applicant, body: stage.say('applicantWrites', said.applicantWrites) }),
  note: (stage) => write(stage, writeNote, { actor: acting(stage, 'reviewer'), body: stage.say('note', said.note) }),
};

/** The nightly jobs may have moved the case on. */
async function lookAgain(stage: Staged): Promise<void> {
  stage.on.application = await findApplication(stage, { id: standing(stage).id, of: undefined });
}

type Writing = typeof writeNote | typeof writeToStaff;

async function write(stage: Staged, act: Writing, { actor, body }: { actor: Actor; body: string }): Promise<undefined> {
  granted<string>(await act(by(stage, actor), { applicationId: standing(stage).id, body }));
}

async function proposal(stage: Staged, outcome: 'approve' | 'refuse') {
  await lookAgain(stage);
  const [ctx, on] = reviewer(stage);
  const reason =
    outcome === 'approve' ? stage.say('proposeYes', said.proposeYes) : stage.say('proposeNo', said.proposeNo);
  return propose(ctx, { ...on, outcome, reason });
}

/** By the approver if two people must decide, else by the reviewer who owns the case. */
async function decision(stage: Staged, outcome: 'approve' | 'refuse') {
  await checkCompany(stage, reviewer(stage));
  const [ctx, on] = standing(stage).status === 'awaiting_approval' ? approver(stage) : reviewer(stage);
  return decide(ctx, { ...on, outcome, reason: stage.say(outcome, said[outcome]) });
}

/** The first case of an organisation includes the check of its representative. */
async function checkCompany(stage: Staged, [ctx, { applicationId }]: ReturnType<typeof intake>): Promise<void> {
  const { organisationId } = standing(stage);
  const claim = organisationId ? await findClaim(ctx, organisationId) : undefined;
  if (claim?.representation !== 'stated' || !claim.membershipId) return;
  const { membershipId } = claim;
  const compared = { applicationId, membershipId, basis: 'register', note: stage.random.pick(said.checked) } as const;
  granted(await confirmRepresentation(ctx, compared), 'check');
}
