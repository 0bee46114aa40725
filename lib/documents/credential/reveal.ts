import { decodeJson, isObject, type JsonObject } from './base64url.ts';
import { digestOf, reserved } from './disclosure.ts';

/** Where a disclosed claim stands: names, and places in lists. */
export type ClaimPath = (string | number)[];

export type Revealed = { claims: JsonObject; paths: Map<string, ClaimPath> };

type Content = { text: string; name?: string; value: unknown };
type Reading = { contents: Map<string, Content>; seen: Set<string>; paths: Map<string, ClaimPath> };

/** Deeper than any document is; what is deeper is refused. */
const deepest = 12;

class Broken extends Error {}

/**
 * The claims of a payload with what was disclosed in its place (RFC 9901 §7.1), and where each disclosure belongs.
 * Undefined where a disclosure belongs nowhere, stands twice, or overwrites a claim.
 */
export async function reveal(payload: JsonObject, disclosures: string[]): Promise<Revealed | undefined> {
  if ((payload['_sd_alg'] ?? 'sha-256') !== 'sha-256') return undefined;
  const contents = new Map<string, Content>();
  try {
    for (const text of disclosures) contents.set(await digestOf(text), contentOf(text));
    const reading = { contents, seen: new Set<string>(), paths: new Map<string, ClaimPath>() };
    const { _sd_alg: _, ...rest } = payload;
    const claims = revealObject(rest, [], reading);
    return reading.paths.size === disclosures.length ? { claims, paths: reading.paths } : undefined;
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}

function contentOf(text: string): Content {
  const content = decodeJson(text);
  if (!Array.isArray(content) || typeof content[0] !== 'string') throw new Broken();
  if (content.length === 2) return { text, value: content[1] };
  const name: unknown = content[1];
  if (content.length !== 3 || typeof name !== 'string' || reserved.includes(name)) throw new Broken();
  return { text, name, value: content[2] };
}

function revealIn(value: unknown, path: ClaimPath, reading: Reading): unknown {
  if (path.length > deepest) throw new Broken();
  if (Array.isArray(value)) return value.flatMap((element, place) => revealElement(element, [...path, place], reading));
  return isObject(value) ? revealObject(value, path, reading) : value;
}

function revealObject({ _sd: digests = [], ...shown }: JsonObject, path: ClaimPath, reading: Reading): JsonObject {
  if (!Array.isArray(digests) || reserved.some((name) => Object.hasOwn(shown, name))) throw new Broken();
  const claims = new Map(
    Object.entries(shown).map(([name, claim]) => [name, revealIn(claim, [...path, name], reading)]),
  );
  for (const digest of digests) {
    const content = take(digest, reading);
    if (!content) continue;
    const { name } = content;
    if (name === undefined || claims.has(name)) throw new Broken();
    reading.paths.set(content.text, [...path, name]);
    claims.set(name, revealIn(content.value, [...path, name], reading));
  }
  return Object.fromEntries(claims);
}

/** An element that was not disclosed is left out. */
function revealElement(element: unknown, path: ClaimPath, reading: Reading): unknown[] {
  if (!isObject(element) || !Object.hasOwn(element, '...')) return [revealIn(element, path, reading)];
  if (Object.keys(element).length !== 1) throw new Broken();
  const content = take(element['...'], reading);
  if (!content) return [];
  if (content.name !== undefined) throw new Broken();
  reading.paths.set(content.text, path);
  return [revealIn(content.value, path, reading)];
}

function take(digest: unknown, { contents, seen }: Reading): Content | undefined {
  if (typeof digest !== 'string' || seen.has(digest)) throw new Broken();
  seen.add(digest);
  return contents.get(digest);
}
