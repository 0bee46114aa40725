import type { Act } from '#lib/audit/entry.ts';
import type { Representation } from './representation.ts';

/** The acts that decide who acts for an account and how far it is trusted: its standing after each, if it changes. */
export const meaning: Record<string, Representation | undefined> = {
  register_organisation: 'stated',
  accept_invitation: undefined,
  leave: undefined,
  end_membership: undefined,
  confirm_representation: 'confirmed',
  reject_representation: 'rejected',
  hand_over_representation: 'stated',
};

/** People by what they are to an organisation. */
export type Members = Map<string, 'legal_representative' | 'handler'>;

const effects: Record<string, (members: Members, act: { actor: string; person: string | undefined }) => unknown> = {
  register_organisation: (members, { actor }) => members.set(actor, 'legal_representative'),
  accept_invitation: (members, { actor }) => members.has(actor) || members.set(actor, 'handler'),
  leave: (members, { actor }) => members.delete(actor),
  end_membership: (members, { person = '' }) => members.delete(person),
  reject_representation: (members) => members.clear(),
  hand_over_representation: (members, { actor, person = '' }) =>
    members.set(actor, 'handler').set(person, 'legal_representative'),
};

const namesSomebody = new Set(['end_membership', 'hand_over_representation']);

/** Who the log says acts for an organisation; undefined where an early entry does not name whom it was about. */
export function membersIn(acts: Act[]): Members | undefined {
  if (acts.some(({ action, facts }) => namesSomebody.has(action) && !facts['person'])) return undefined;
  const members: Members = new Map();
  for (const { action, actorId, facts } of acts)
    effects[action]?.(members, { actor: actorId ?? '', person: facts['person'] });
  return members;
}
