import { readContext } from './context.ts';
import { faultIf, type Fault } from './fault.ts';
import { isObject, listOf, type JsonObject } from './json.ts';
import {
  eachIn,
  idFaults,
  identifiedFaults,
  nameFaults,
  partyFaults,
  resourceFaults,
  typedFaults,
  typeFaults,
  type Place,
} from './member-rules.ts';
import { timeOf } from './values.ts';

/** A draft has yet to be issued: its issuer may be left open until somebody signs it. */
type Stage = 'draft' | 'issued';

/** By what a credential breaks the Verifiable Credentials Data Model 2.0. */
export function credentialFaults(of: JsonObject, stage: Stage, at = ''): Fault[] {
  const terms = readContext(of['@context'], at);
  const place = { of, at, terms };
  return [
    ...terms.faults,
    ...idFaults(place),
    ...typesFaults(place, 'VerifiableCredential'),
    ...nameFaults(place),
    ...issuerFaults(place, of['proof'] === undefined ? stage : 'issued'),
    ...subjectFaults(place),
    ...dateFaults(place),
    ...['credentialStatus', 'evidence', 'refreshService', 'termsOfUse'].flatMap((name) =>
      eachIn(place, name, typedFaults),
    ),
    ...eachIn(place, 'credentialSchema', (schema) => [...identifiedFaults(schema), ...typeFaults(schema)]),
    ...resourceFaults(place),
    ...proofFaults(place),
  ];
}

/** Its types, one of which says what it is. */
export function typesFaults(place: Place, required: string): Fault[] {
  const types = listOf(place.of['type']);
  return types.includes(required) ? typeFaults(place) : [{ at: `${place.at}type`, code: 'type_missing' }];
}

/** A proof of any kind says which. */
export const proofFaults = (place: Place): Fault[] =>
  eachIn(place, 'proof', (proof) => faultIf(typeof proof.of['type'] !== 'string', `${proof.at}type`, 'type_missing'));

function issuerFaults(place: Place, stage: Stage): Fault[] {
  const { issuer } = place.of;
  const at = `${place.at}issuer`;
  const names = isObject(issuer) ? nameFaults({ ...place, of: issuer, at: `${at}.` }) : [];
  const isOpen = issuer === undefined || (isObject(issuer) && issuer['id'] === undefined);
  if (isOpen) return [...faultIf(stage === 'issued', at, 'missing'), ...names];
  return [...partyFaults(place, 'issuer'), ...names];
}

/** A credential says something about somebody or something. */
function subjectFaults(place: Place): Fault[] {
  if (place.of['credentialSubject'] === undefined) return [{ at: `${place.at}credentialSubject`, code: 'missing' }];
  return eachIn(place, 'credentialSubject', (subject) => [
    ...faultIf(Object.keys(subject.of).length === 0, subject.at.slice(0, -1), 'empty'),
    ...idFaults(subject),
    ...(subject.of['type'] === undefined ? [] : typeFaults(subject)),
  ]);
}

function dateFaults({ of, at }: Place): Fault[] {
  const { validFrom, validUntil } = of;
  const [from, until] = [timeOf(validFrom), timeOf(validUntil)];
  return [
    ...faultIf(validFrom !== undefined && from === undefined, `${at}validFrom`, 'not_date_time'),
    ...faultIf(validUntil !== undefined && until === undefined, `${at}validUntil`, 'not_date_time'),
    ...faultIf(from !== undefined && until !== undefined && until < from, `${at}validUntil`, 'ends_before_it_begins'),
  ];
}
