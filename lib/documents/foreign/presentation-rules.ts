import { readContext } from './context.ts';
import { credentialFaults, proofFaults, typesFaults } from './credential-rules.ts';
import { envelopedFaults, isEnvelope } from './envelope.ts';
import { faultIf, type Fault } from './fault.ts';
import { isObject, type JsonObject } from './json.ts';
import { eachIn, idFaults, partyFaults, typedFaults, type Place } from './member-rules.ts';

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
      ...(isEnvelope(inner.of) ? envelopedFaults(inner.of, inner.at) : credentialFaults(inner.of, 'issued', inner.at)),
      ...holderFaults(of, inner),
    ]),
    ...proofFaults(place),
  ];
}

/**
 * Who signs a presentation vouches for a credential in it that bears no signature of its own, and may do so only for
 * themselves: its issuer is the holder. As long as nobody has signed the presentation, nobody vouches.
 */
function holderFaults(presentation: JsonObject, { of, at }: Place): Fault[] {
  const isTheirs = presentation['proof'] !== undefined && of['proof'] === undefined && !isEnvelope(of);
  return faultIf(isTheirs && idOf(of['issuer']) !== idOf(presentation['holder']), `${at}issuer`, 'not_the_holder');
}

const idOf = (party: unknown): unknown => (isObject(party) ? party['id'] : party);
