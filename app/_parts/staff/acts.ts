import type { StaffStep } from '#lib/applications/life/life.ts';

/** The acts of staff as places of their own: one address each, for one step or for the choice between two. */
export const acts = {
  acceptance: ['accept'],
  correction: ['request_correction'],
  'non-acceptance': ['not_accept'],
  return: ['return'],
  review: ['take_up'],
  proposal: ['propose'],
  decision: ['approve', 'refuse'],
  'sending-back': ['send_back'],
  stop: ['stop'],
  resumption: ['resume'],
  extension: ['extend'],
  delivery: ['deliver'],
} as const satisfies Record<string, readonly StaffStep[]>;

export type Act = keyof typeof acts;

export const isAct = (name: string): name is Act => Object.hasOwn(acts, name);

/** The acts that these steps open. */
export const actsFor = (steps: readonly StaffStep[]): Act[] =>
  (Object.keys(acts) as Act[]).filter((act) => acts[act].some((step) => steps.includes(step)));
