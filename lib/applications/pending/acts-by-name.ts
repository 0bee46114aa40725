import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { agree } from '#lib/applications/staff/agree.ts';
import { correctDecision } from '#lib/applications/after-decision/correct-decision.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { decideAtOnce } from '#lib/applications/staff/decide-at-once.ts';
import { deliver } from '#lib/applications/after-decision/deliver.ts';
import { askForExtension, declineExtension, extend } from '#lib/applications/staff/extend.ts';
import { handOver } from '#lib/applications/staff/hand-over.ts';
import { notAccept } from '#lib/applications/intake/not-accept.ts';
import { propose } from '#lib/applications/staff/propose.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { reopen } from '#lib/applications/after-decision/reopen.ts';
import { resume } from '#lib/applications/staff/resume.ts';
import { returnFiling } from '#lib/applications/intake/return-filing.ts';
import { askForRevocation, revoke, uphold } from '#lib/applications/after-decision/revoke.ts';
import { sendBack } from '#lib/applications/staff/send-back.ts';
import type { OnCase } from '#lib/applications/staff/staff-act.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import type { Result } from '#lib/kernel/result.ts';

/** The acts of staff that can be taken back, by the address of their page. */
const acts = {
  'decision-at-once': decideAtOnce,
  acceptance: acceptFiling,
  'non-acceptance': notAccept,
  return: returnFiling,
  'correction-request': requestCorrection,
  proposal: propose,
  agreement: agree,
  decision: decide,
  'sending-back': sendBack,
  stop,
  resumption: resume,
  'extension-request': askForExtension,
  extension: extend,
  'extension-refusal': declineExtension,
  delivery: deliver,
  reopening: reopen,
  'decision-correction': correctDecision,
  'revocation-proposal': askForRevocation,
  revocation: revoke,
  upholding: uphold,
  'handing-over': handOver,
};

/** An act with the input that its own page checked. */
type Act = (ctx: ApplicationContext, given: OnCase) => Promise<Result<Application>>;

/** Each act takes an input of its own; what is kept for it was made by its own page. */
const byName = acts as unknown as Record<string, Act>;

export const findActByName = (name: string): Act | undefined =>
  Object.hasOwn(byName, name) ? byName[name] : undefined;
