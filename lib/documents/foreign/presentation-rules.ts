import { envelopeFaults, readContext } from './context.ts';
import { credentialFaults, proofFaults, typesFaults } from './credential-rules.ts';
import { faultIf, type Fault } from './fault.ts';
import { isObject, listOf, type JsonObject } from './json.ts';
import { eachIn, idFaults, partyFaults, typedFaults, type Place } from './member-rules.ts';

export const envelopeTypes = ['EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation'];

export const hasType = (of: JsonObject, types: string[]): boolean =>
  listOf(of['type']).some((type) => types.includes(String(type)));

/** By what a presentation, or a credential in it, breaks the data model. */
export function presentationFaults(of: JsonObject): Fault[] {
  const terms = readContext(of['@context'], '');
  const place: Place = { of, at: '', terms };
  return [
    ...terms.faults,
    ...idFaults(place),
    ...typesFaults(place, 'VerifiablePresentation'),
    ...(of['holder'] === undefined ? [] : partyFaults(place, 'holder')),
    ...eachIn(place, 'termsOfUse', typedFaults),
    ...eachIn(place, 'verifiableCredential', (inner) => [
      ...(hasType(inner.of, envelopeTypes)
        ? envelopedFaults(inner.of, inner.at)
        : credentialFaults(inner.of, 'issued', inner.at)),
      ...holderFaults(of, inner),
    ]),
    ...proofFaults(place),
  ];
}

/** A credential or presentation inside a `data:` address, secured as a whole. */
export const envelopedFaults = (of: JsonObject, at = ''): Fault[] => [
  ...envelopeFaults(of['@context'], at),
  ...faultIf(!isEnvelope(of['id']), `${at}id`, 'not_envelope'),
  ...faultIf(!listOf(of['type']).every((type) => typeof type === 'string'), `${at}type`, 'type_unknown'),
];

const isEnvelope = (id: unknown): boolean =>
  typeof id === 'string' && /^data:[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;[^,]*)?,\S+$/.test(id);

/**
 * Who signs a presentation vouches for a credential in it that bears no signature of its own, and may do so only for
 * themselves: its issuer is the holder. As long as nobody has signed the presentation, nobody vouches.
 */
function holderFaults(presentation: JsonObject, { of, at }: Place): Fault[] {
  const isTheirs = presentation['proof'] !== undefined && of['proof'] === undefined && !hasType(of, envelopeTypes);
  return faultIf(isTheirs && idOf(of['issuer']) !== idOf(presentation['holder']), `${at}issuer`, 'not_the_holder');
}

const idOf = (party: unknown): unknown => (isObject(party) ? party['id'] : party);
