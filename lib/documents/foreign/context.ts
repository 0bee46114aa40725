import { faultIf, type Fault } from './fault.ts';
import { jcs } from './jcs.ts';
import { isObject, type JsonObject } from './json.ts';
import { isUrl } from './values.ts';

export const baseContext = 'https://www.w3.org/ns/credentials/v2';
const firstVersion = 'https://www.w3.org/2018/credentials/v1';

/** Contexts of the W3C that give a meaning to every word that nothing else defines. */
const openContexts = [
  'https://www.w3.org/ns/credentials/examples/v2',
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
];

const credentials = 'https://www.w3.org/2018/credentials#';
const status = 'https://www.w3.org/ns/credentials/status#';
const security = 'https://w3id.org/security#';
const jwt = 'https://www.iana.org/assignments/jwt#';
const jose = 'https://www.iana.org/assignments/jose#';

/** Words of the base context, which nobody may define otherwise; undefined where a definition is too long to be repeated. */
const baseTerms: Record<string, unknown> = {
  ...{ id: '@id', type: '@type', name: 'https://schema.org/name', description: 'https://schema.org/description' },
  ...{ mediaType: 'https://schema.org/encodingFormat' },
  digestMultibase: { '@id': `${security}digestMultibase`, '@type': `${security}multibase` },
  digestSRI: { '@id': `${credentials}digestSRI`, '@type': `${credentials}sriString` },
  ...{ VerifiableCredential: undefined, VerifiablePresentation: undefined },
  EnvelopedVerifiableCredential: `${credentials}EnvelopedVerifiableCredential`,
  EnvelopedVerifiablePresentation: `${credentials}EnvelopedVerifiablePresentation`,
  ...{ JsonSchemaCredential: `${credentials}JsonSchemaCredential`, JsonSchema: undefined },
  BitstringStatusListCredential: `${status}BitstringStatusListCredential`,
  ...{ BitstringStatusList: undefined, BitstringStatusListEntry: undefined, DataIntegrityProof: undefined },
  ...{ '...': `${jwt}...`, _sd: { '@id': `${jwt}_sd`, '@type': '@json' }, _sd_alg: `${jwt}_sd_alg` },
  ...{ aud: { '@id': `${jwt}aud`, '@type': '@id' }, cnf: undefined, exp: undefined, iat: undefined, nbf: undefined },
  ...Object.fromEntries(
    ['iss', 'jku', 'kid', 'sub', 'x5u'].map((name) => [name, { '@id': jose + name, '@type': '@id' }]),
  ),
};

/** What the contexts of an object define, as far as it can be known without fetching any. */
export type Terms = { faults: Fault[]; isKnown: (term: string) => boolean };

type Reading = {
  defined: Map<string, { text: string; isProtected: boolean }>;
  /** True where every other word has a meaning, or may have one in a context that is not known here. */
  isOpen: boolean;
  isRemote: boolean;
  faults: Fault[];
};

/** The contexts of a credential or presentation: the first is the base context, others are URLs or objects. */
export function readContext(value: unknown, at: string): Terms {
  const place = `${at}@context`;
  if (value === undefined) return nothingKnown(place, 'context_missing');
  const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : [undefined];
  if (first !== baseContext)
    return nothingKnown(place, [first, value].includes(firstVersion) ? 'version_one' : 'context_first');
  return readOthers(others, place);
}

/** The contexts of an envelope: some value that names the base context. */
export function envelopeFaults(value: unknown, at: string): Fault[] {
  const place = `${at}@context`;
  if (value === undefined) return [{ at: place, code: 'context_missing' }];
  const names = Array.isArray(value) ? value.includes(baseContext) : value === baseContext;
  return faultIf(!names, place, 'context_first');
}

const nothingKnown = (at: string, code: Fault['code']): Terms => ({ faults: [{ at, code }], isKnown: () => true });

function readOthers(others: unknown[], place: string): Terms {
  const reading: Reading = { defined: new Map(), isOpen: false, isRemote: false, faults: [] };
  for (const [name, definition] of Object.entries(baseTerms))
    reading.defined.set(name, { text: definition === undefined ? '' : normal(definition), isProtected: true });
  others.forEach((one, index) => readOne(reading, one, `${place}.${index + 1}`));
  return {
    faults: reading.faults,
    isKnown: (term) => reading.defined.has(term) || isUrl(term) || reading.isOpen || reading.isRemote,
  };
}

function readOne(reading: Reading, context: unknown, at: string): void {
  if (isUrl(context)) {
    if (openContexts.includes(context)) reading.isOpen = true;
    else if (context !== baseContext) reading.isRemote = true;
  } else if (isObject(context)) readInline(reading, context, at);
  else reading.faults.push({ at, code: 'context_item' });
}

function readInline(reading: Reading, context: JsonObject, at: string): void {
  if ('@import' in context) reading.isRemote = true;
  if ('@vocab' in context) reading.isOpen = context['@vocab'] !== null;
  for (const [name, definition] of Object.entries(context)) {
    if (name.startsWith('@')) continue;
    reading.faults.push(...definitionFaults(reading, { context, name, definition, at: `${at}.${name}` }));
    define(reading, name, { definition, isProtected: isProtected(context, definition) });
  }
}

const isProtected = (context: JsonObject, definition: unknown): boolean =>
  ((isObject(definition) ? definition['@protected'] : undefined) ?? context['@protected']) === true;

function define({ defined }: Reading, name: string, of: { definition: unknown; isProtected: boolean }): void {
  const { definition, isProtected: shields } = of;
  if (defined.get(name)?.isProtected) return;
  if (definition === null || (isObject(definition) && definition['@id'] === null)) defined.delete(name);
  else defined.set(name, { text: normal(definition), isProtected: shields });
}

type Definition = { context: JsonObject; name: string; definition: unknown; at: string };

function definitionFaults(reading: Reading, { context, name, definition, at }: Definition): Fault[] {
  const { defined, isOpen, isRemote } = reading;
  if (definition !== null && typeof definition !== 'string' && !isObject(definition))
    return [{ at, code: 'context_item' }];
  const before = defined.get(name);
  if (before?.isProtected && before.text !== normal(definition)) return [{ at, code: 'term_redefined' }];
  const meaning = isObject(definition) ? (definition['@id'] ?? definition['@reverse']) : definition;
  if (meaning === null || (meaning === undefined && (isOpen || isRemote || isUrl(name)))) return [];
  return faultIf(typeof meaning !== 'string' || !isMeaning(meaning, reading, context), at, 'term_not_url');
}

/** A URL, a keyword, another word, or one with a prefix that is a word itself. */
function isMeaning(meaning: string, { defined, isOpen, isRemote }: Reading, context: JsonObject): boolean {
  const [prefix = '', ...rest] = meaning.split(':');
  return (
    meaning.startsWith('@') ||
    isUrl(meaning) ||
    Object.hasOwn(context, prefix) ||
    defined.has(prefix) ||
    (rest.length === 0 && (isOpen || isRemote))
  );
}

/** One text for definitions that JSON-LD takes for the same. */
function normal(definition: unknown): string {
  const { '@protected': _, ...rest }: JsonObject = isObject(definition) ? definition : { '@id': definition };
  return jcs(rest);
}
