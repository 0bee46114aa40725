import { deskOf, states, type Status } from '#lib/applications/life/states.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import type { Choice, Why } from './ownership.ts';

/** Somebody of the department, or an administrator, as the rule looks at them. */
export type Candidate = {
  id: string;
  name: string;
  grants: readonly Grant[];
  /** They declared that they know the service. */
  isSkilled: boolean;
  isAbsent: boolean;
  deputyId: string | null;
  /** Open cases on their desk, and when they were last given one. */
  open: number;
  lastGivenAt: Date | null;
  /** The case is their own, their company's, or one they keep away from. */
  isParty: boolean;
};

/** The case whose owner is looked for, as it is after a step. */
export type Turn = {
  status: Status;
  ownerId: string | null;
  proposedById: string | null;
  /** Who gets it back, if they can: the reviewer whose proposal was sent back. */
  backTo?: string | null | undefined;
};

/**
 * Whose turn it is. Undefined if the case stays with its present owner: it is their turn and they are there, it is
 * over, or there is nobody else. Otherwise whoever knows the service, then whoever has the grant and has least to do and has waited
 * longest, then a deputy, a supervisor, an administrator, and at last anybody of the department.
 */
export function chooseOwner(turn: Turn, people: Candidate[]): Choice | undefined {
  const desk = deskOf(turn.status);
  if (!desk) return undefined;
  const able = people.filter((person) => mayOwn(turn, person));
  const atDesk = able.filter((person) => holdsAny(person, desk));
  const present = atDesk.filter(({ isAbsent }) => !isAbsent);
  const owner = people.find(({ id }) => id === turn.ownerId);
  const back = present.find(({ id }) => id === turn.backTo);
  if (back) return back.id === turn.ownerId ? undefined : { ownerId: back.id, why: 'proposer' };
  if (owner && present.includes(owner)) return undefined;
  const choice =
    standIn(owner?.isAbsent ? [owner] : [], present) ??
    byLoad(
      'skill',
      present.filter(({ isSkilled }) => isSkilled),
    ) ??
    byLoad('load', present) ??
    fallback({ able, atDesk }, turn);
  return choice?.ownerId === turn.ownerId ? undefined : choice;
}

/** True if a case could be on this person's desk as it stands. */
export const couldOwn = (turn: Turn, person: Candidate): boolean =>
  mayOwn(turn, person) && holdsAny(person, deskOf(turn.status) ?? []);

/** Nobody owns a case of their own, and nobody is the second person of what they proposed. */
const mayOwn = ({ status, proposedById }: Turn, { id, isParty }: Candidate): boolean =>
  !isParty && !(states[status].awaitsSecond && id === proposedById);

const holdsAny = ({ grants }: Candidate, wanted: readonly Grant[]): boolean =>
  grants.some((grant) => wanted.includes(grant));

/** Nobody with the grant is there: a case still has a person who answers for it, and keeps them. */
function fallback({ able, atDesk }: { able: Candidate[]; atDesk: Candidate[] }, { ownerId }: Turn): Choice | undefined {
  const present = able.filter(({ isAbsent }) => !isAbsent);
  const rest: [Why, Candidate[]][] = [
    ['supervisor', present.filter((person) => holdsAny(person, ['assign']))],
    ['administrator', present.filter((person) => holdsAny(person, ['appoint']))],
    ['anybody', atDesk],
    ['anybody', present],
    ['anybody', able],
  ];
  const [why, people] = rest.find(([, found]) => found.length > 0) ?? ['anybody', []];
  const kept = people.filter(({ id }) => id === ownerId);
  return standIn(atDesk, present) ?? byLoad(why, kept.length > 0 ? kept : people);
}

/** The deputy of the first colleague away whose deputy is among `present`. */
function standIn(away: Candidate[], present: Candidate[]): Choice | undefined {
  const [first] = away.flatMap(({ id, isAbsent, deputyId }) =>
    isAbsent && present.some((person) => person.id === deputyId) && deputyId ? [{ deputyId, id }] : [],
  );
  return first && { ownerId: first.deputyId, why: 'deputy', deputyOfId: first.id };
}

/** Fewest open cases first, then whoever has been given none for longest. */
function byLoad(why: Why, people: Candidate[]): Choice | undefined {
  const [first] = people.toSorted((a, b) => a.open - b.open || timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  return first && { ownerId: first.id, why };
}

const timeOf = ({ lastGivenAt }: Candidate): number => lastGivenAt?.getTime() ?? 0;
