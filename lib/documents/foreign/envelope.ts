import { envelopeFaults } from './context.ts';
import { credentialFaults } from './credential-rules.ts';
import { faultIf, type Fault } from './fault.ts';
import { isObject, listOf, readObject, type JsonObject } from './json.ts';

const envelopeTypes = ['EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation'];

export const isEnvelope = ({ type }: JsonObject): boolean =>
  listOf(type).some((one) => envelopeTypes.includes(String(one)));

/** By what a credential or presentation inside a `data:` address, secured as a whole, breaks the data model. */
export function envelopedFaults(of: JsonObject, at = ''): Fault[] {
  const inner = listOf(of['type']).includes('EnvelopedVerifiableCredential') ? contentOf(of) : undefined;
  return [
    ...envelopeFaults(of['@context'], at),
    ...faultIf(!isData(of['id']), `${at}id`, 'not_envelope'),
    ...faultIf(!listOf(of['type']).every((type) => typeof type === 'string'), `${at}type`, 'type_unknown'),
    ...(inner ? credentialFaults(inner, 'issued', `${at}id.`) : []),
  ];
}

const isData = (id: unknown): boolean =>
  typeof id === 'string' && /^data:[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;[^,]*)?,\S+$/.test(id);

/** What a JWT in an envelope says, its signature not checked; undefined for other envelopes, and where it cannot be read. */
export function contentOf({ id }: JsonObject): JsonObject | undefined {
  const [, payload] = (typeof id === 'string' && /^data:[^,;]+\+jwt(?:;[^,]*)?,[^.]+\.([^.]+)\.[^.]*$/.exec(id)) || [];
  const claims = payload === undefined ? undefined : readPayload(payload);
  const content = claims?.['vc'] ?? claims?.['vp'] ?? claims;
  return isObject(content) ? content : undefined;
}

function readPayload(payload: string): JsonObject | undefined {
  try {
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return readObject(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
