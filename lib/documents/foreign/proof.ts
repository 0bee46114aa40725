import { bytesOf, keyIn } from './did-key.ts';
import { jcs } from './jcs.ts';
import { isObject, listOf, type JsonObject } from './json.ts';
import { timeOf } from './values.ts';

/** Whether a signature is over the content; or why that cannot be said here. */
export type ProofState = 'holds' | 'broken' | 'over' | 'unknown_kind' | 'unknown_key' | 'unable';

type Purpose = 'assertionMethod' | 'authentication';

/** Each signature takes the whole text once more. */
const mostChecked = 10;

/** The state of each signature of a credential or presentation, in their order. */
export const checkProofs = (of: JsonObject, purposes: Purpose[], now: Date): Promise<ProofState[]> =>
  Promise.all(
    listOf(of['proof']).map(async (proof, index) =>
      index < mostChecked ? checkProof(of, { proof, purposes, now }) : 'unknown_kind',
    ),
  );

type Check = { proof: unknown; purposes: Purpose[]; now: Date };

/** Data Integrity `eddsa-jcs-2022`, which needs no RDF; a chain of proofs is a kind of its own. */
async function checkProof(of: JsonObject, { proof, purposes, now }: Check): Promise<ProofState> {
  if (!isObject(proof)) return 'broken';
  const { type, cryptosuite, previousProof, verificationMethod, proofPurpose } = proof;
  if (type !== 'DataIntegrityProof' || cryptosuite !== 'eddsa-jcs-2022' || previousProof !== undefined)
    return 'unknown_kind';
  if (!purposes.some((purpose) => purpose === proofPurpose) || !areTimes(proof)) return 'broken';
  const key = keyIn(verificationMethod);
  if (!key) return 'unknown_key';
  const state = await signatureState(of, proof, key);
  return state === 'holds' && (timeOf(proof['expires']) ?? Infinity) <= now.getTime() ? 'over' : state;
}

const areTimes = ({ created, expires }: JsonObject): boolean =>
  [created, expires].every((time) => time === undefined || timeOf(time) !== undefined);

async function signatureState(
  of: JsonObject,
  { proofValue, ...options }: JsonObject,
  key: Uint8Array<ArrayBuffer>,
): Promise<ProofState> {
  const signature = bytesOf(proofValue);
  const signed = signature?.length === 64 && unsecured(of, options['@context']);
  if (!signature || !signed) return 'broken';
  const data = new Uint8Array([...(await sha256(jcs(options))), ...(await sha256(jcs(signed)))]);
  return isSigned(key, { signature, data });
}

/** A document without its proofs, in the contexts it was signed in: later ones may stand behind them. */
function unsecured({ proof: _, ...content }: JsonObject, signedIn: unknown): JsonObject | undefined {
  if (signedIn === undefined) return content;
  const [all, first] = [listOf(content['@context']), listOf(signedIn)];
  return first.every((one, index) => jcs(one) === jcs(all[index] ?? null))
    ? { ...content, '@context': signedIn }
    : undefined;
}

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

type Signed = { signature: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> };

/** Browsers have Ed25519 since 2024 and 2025: an older one can say neither that a signature holds nor that it does not. */
async function isSigned(bytes: Uint8Array<ArrayBuffer>, { signature, data }: Signed): Promise<ProofState> {
  try {
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'Ed25519' }, false, ['verify']);
    return (await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, data)) ? 'holds' : 'broken';
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? 'unable' : 'broken';
  }
}
