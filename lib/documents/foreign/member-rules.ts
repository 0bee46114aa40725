import type { Terms } from './context.ts';
import { faultIf, type Fault } from './fault.ts';
import { isObject, listOf, type JsonObject } from './json.ts';
import { isMediaType, isMultibase, isSriDigest, isUrl } from './values.ts';

/** Where a rule looks: an object, and the place of its properties as a prefix. */
export type Place = { of: JsonObject; at: string; terms: Terms };

/** An identifier may be absent; where it is there, it is one URL. */
export const idFaults = ({ of, at }: Place): Fault[] =>
  faultIf(of['id'] !== undefined && !isUrl(of['id']), `${at}id`, 'not_url');

/** Every type is a URL, or a word that a context defines. */
export function typeFaults({ of, at, terms }: Place): Fault[] {
  const [place, types] = [`${at}type`, listOf(of['type'])];
  if (types.length === 0) return [{ at: place, code: 'type_missing' }];
  return faultIf(!types.every((type) => typeof type === 'string' && terms.isKnown(type)), place, 'type_unknown');
}

/** Each object of a property, with its place; what is no object is a fault, and so is a property without a value. */
export function eachIn({ of, at, terms }: Place, name: string, rule: (place: Place) => Fault[]): Fault[] {
  if (of[name] === undefined) return [];
  const values = listOf(of[name]);
  if (values.length === 0) return [{ at: at + name, code: 'empty' }];
  return values.flatMap((value, index) => {
    const place = Array.isArray(of[name]) ? `${at}${name}.${index}` : at + name;
    return isObject(value) ? rule({ of: value, at: `${place}.`, terms }) : [{ at: place, code: 'not_object' as const }];
  });
}

export const typedFaults = (place: Place): Fault[] => [...idFaults(place), ...typeFaults(place)];

export const identifiedFaults = (place: Place): Fault[] => [
  ...faultIf(place.of['id'] === undefined, `${place.at}id`, 'id_missing'),
  ...idFaults(place),
];

/** `name` and `description`: a text, or texts that say their language. */
export const nameFaults = ({ of, at }: Place): Fault[] =>
  ['name', 'description'].flatMap((name) =>
    faultIf(of[name] !== undefined && !isText(of[name]), at + name, 'not_text'),
  );

const isText = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isOneText) : isOneText(value);

function isOneText(value: unknown): boolean {
  if (!isObject(value)) return typeof value === 'string';
  const { '@value': text, '@language': language, '@direction': direction, ...others } = value;
  return (
    typeof text === 'string' &&
    (language === undefined || (typeof language === 'string' && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(language))) &&
    (direction === undefined || direction === 'ltr' || direction === 'rtl') &&
    Object.keys(others).length === 0
  );
}

/** Somebody who is named by a URL, or by an object with one. */
export function partyFaults(place: Place, name: string): Fault[] {
  const [party, at] = [place.of[name], place.at + name];
  return isObject(party)
    ? identifiedFaults({ ...place, of: party, at: `${at}.` })
    : faultIf(!isUrl(party), at, 'not_url');
}

/** Files elsewhere that belong to a credential, each once and with a digest. */
export function resourceFaults(place: Place): Fault[] {
  const ids = listOf(place.of['relatedResource']).map((one) => (isObject(one) ? one['id'] : undefined));
  const isTwice = ids.some((id, index) => id !== undefined && ids.indexOf(id) !== index);
  return [
    ...eachIn(place, 'relatedResource', resourceFault),
    ...faultIf(isTwice, `${place.at}relatedResource`, 'named_twice'),
  ];
}

function resourceFault(place: Place): Fault[] {
  const { digestSRI: sri, digestMultibase: multibase, mediaType } = place.of;
  const at = place.at.slice(0, -1);
  return [
    ...identifiedFaults(place),
    ...faultIf(sri === undefined && multibase === undefined, at, 'digest_missing'),
    ...faultIf(sri !== undefined && !listOf(sri).every(isSriDigest), `${at}.digestSRI`, 'digest_malformed'),
    ...faultIf(
      multibase !== undefined && !listOf(multibase).every(isMultibase),
      `${at}.digestMultibase`,
      'digest_malformed',
    ),
    ...faultIf(mediaType !== undefined && !isMediaType(mediaType), `${at}.mediaType`, 'not_media_type'),
  ];
}
