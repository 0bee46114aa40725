import type { Offered } from '#lib/applications/staff/permissions.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { atOnce } from './acts/decide-at-once.tsx';
import { decisionCorrection, reopening, revocation, revocationProposal, upholding } from './acts/after-decision.tsx';
import { acceptance } from './acts/accept-filing.tsx';
import { nonAcceptance } from './acts/not-accept.tsx';
import { returning } from './acts/return-filing.tsx';
import { correctionRequest } from './acts/request-correction.tsx';
import { takingOver } from './acts/take-over.tsx';
import { handingOver } from './acts/hand-over.tsx';
import { proposal } from './acts/propose.tsx';
import { decision } from './acts/decide.tsx';
import { agreement, sendingBack } from './acts/send-back.tsx';
import { stopping } from './acts/stop.tsx';
import { resumption } from './acts/resume.tsx';
import { extension, extensionRefusal, extensionRequest } from './acts/extend.tsx';
import { delivery } from './acts/deliver.tsx';
import type { StaffAct } from './acts/staff-act.ts';

/** The acts of staff by their addresses, in the order in which a case offers them. */
const acts: Record<string, StaffAct> = {
  'decision-at-once': atOnce,
  acceptance,
  'non-acceptance': nonAcceptance,
  return: returning,
  'correction-request': correctionRequest,
  proposal,
  agreement,
  decision,
  'sending-back': sendingBack,
  stop: stopping,
  resumption,
  'extension-request': extensionRequest,
  extension,
  'extension-refusal': extensionRefusal,
  delivery,
  revocation,
  upholding,
  reopening,
  'decision-correction': decisionCorrection,
  'revocation-proposal': revocationProposal,
  'taking-over': takingOver,
  'handing-over': handingOver,
};

export const findAct = (address: string): StaffAct | undefined =>
  Object.hasOwn(acts, address) ? acts[address] : undefined;

export const actsFor = (steps: readonly Offered[]): { address: string; act: StaffAct }[] =>
  Object.entries(acts)
    .filter(([, act]) => act.steps.some((step) => steps.includes(step)))
    .map(([address, act]) => ({ address, act }));

/** The act whose form a case opens with; none that takes a decision up again. */
export const firstActFor = (steps: readonly Offered[]): { address: string; act: StaffAct } | undefined =>
  actsFor(steps).find(({ act }) =>
    act.steps.some((step) => step === 'decide_at_once' || !staffSteps[step].isAfterwards),
  );
