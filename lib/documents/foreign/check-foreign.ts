import { credentialFaults } from './credential-rules.ts';
import { contentOf, envelopedFaults, isEnvelope } from './envelope.ts';
import type { Fault } from './fault.ts';
import { isObject, listOf, readObject, type JsonObject } from './json.ts';
import { presentationFaults } from './presentation-rules.ts';
import { checkProofs, type ProofState } from './proof.ts';

/** A credential, a presentation of some, or either in an envelope; with the state of its signatures. */
export type Part = { kind: 'credential' | 'presentation' | 'envelope'; content: JsonObject; proofs: ProofState[] };

/** From the worst to the best. Even the best says nothing about who owns the key. */
const foreignStates = ['malformed', 'broken', 'unsigned', 'unchecked', 'over', 'holds'] as const;
export type ForeignState = (typeof foreignStates)[number];

/** What was found of a W3C credential or presentation that somebody else issued: a presentation comes before its parts. */
export type ForeignVerdict = { state: ForeignState; faults: Fault[]; parts: Part[] };

/** Reads a W3C credential or presentation in JSON and checks its signatures; undefined for anything else. Needs no network. */
export async function checkForeign(text: string, now: Date): Promise<ForeignVerdict | undefined> {
  const content = readObject(text);
  if (!content || !('@context' in content || 'credentialSubject' in content || 'verifiableCredential' in content))
    return undefined;
  const faults = faultsOf(content);
  const parts = await partsOf(content, now);
  return { state: faults.length > 0 ? 'malformed' : worstOf(parts), faults, parts };
}

function isPresentation(content: JsonObject): boolean {
  const types = listOf(content['type']);
  const isOther = isEnvelope(content) || types.includes('VerifiableCredential');
  return types.includes('VerifiablePresentation') || (!isOther && 'verifiableCredential' in content);
}

function faultsOf(content: JsonObject): Fault[] {
  if (isEnvelope(content)) return envelopedFaults(content);
  return isPresentation(content) ? presentationFaults(content) : credentialFaults(content, 'draft');
}

/** Of the credentials in one presentation. */
const mostChecked = 20;

async function partsOf(content: JsonObject, now: Date): Promise<Part[]> {
  if (!isPresentation(content)) return [await partOf(content, now)];
  const proofs = await checkProofs(content, ['authentication', 'assertionMethod'], now);
  const inner = listOf(content['verifiableCredential']).filter(isObject);
  const parts = await Promise.all(
    inner.map(async (one, index): Promise<Part> =>
      index < mostChecked ? partOf(one, now) : { kind: 'credential', content: one, proofs: ['unknown_kind'] },
    ),
  );
  return [{ kind: 'presentation', content, proofs }, ...parts];
}

async function partOf(content: JsonObject, now: Date): Promise<Part> {
  if (isEnvelope(content)) return { kind: 'envelope', content: contentOf(content) ?? content, proofs: [] };
  return { kind: 'credential', content, proofs: await checkProofs(content, ['assertionMethod'], now) };
}

/** A credential without a signature of its own stands under that of its presentation, and is unsigned with it. */
function worstOf(parts: Part[]): ForeignState {
  const [whole, ...inner] = parts;
  const own = inner.filter(({ kind, proofs }) => kind === 'envelope' || proofs.length > 0);
  const states = [...(whole ? [whole] : []), ...own].flatMap(statesOf);
  return foreignStates.find((state) => states.includes(state)) ?? 'unsigned';
}

const statesOf = ({ kind, proofs }: Part): ForeignState[] =>
  kind === 'envelope' ? ['unchecked'] : proofs.length === 0 ? ['unsigned'] : proofs.map((proof) => states[proof]);

const states: Record<ProofState, ForeignState> = {
  ...{ holds: 'holds', over: 'over', broken: 'broken' },
  ...{ unknown_kind: 'unchecked', unknown_key: 'unchecked', unable: 'unchecked' },
};
