import { encodeBase64url, encodeJson, encodeText, isObject, type JsonObject } from './base64url.ts';

/** Marks a claim, or an element of a list, that its holder may show or keep back. It may hold others. */
export class Hidden {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Names that RFC 9901 keeps for itself. */
export const reserved: readonly string[] = ['_sd', '_sd_alg', '...'];

export const digestOf = (disclosure: string): Promise<string> => sha256(encodeText(disclosure));

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** The claims with digests in place of what is hidden, and the disclosures that belong to them. */
export async function hide(claims: JsonObject): Promise<{ payload: JsonObject; disclosures: string[] }> {
  const disclosures: string[] = [];
  const payload = (await hideIn(claims, disclosures)) as JsonObject;
  return { payload: disclosures.length > 0 ? { ...payload, _sd_alg: 'sha-256' } : payload, disclosures };
}

async function hideIn(value: unknown, disclosures: string[]): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((element) => hideElement(element, disclosures)));
  if (!isObject(value)) return value;
  const shown: JsonObject = {};
  const digests: string[] = [];
  for (const [name, claim] of Object.entries(value)) {
    if (reserved.includes(name)) throw new Error(`A claim may not be called ${name}`);
    if (claim instanceof Hidden) digests.push(await keep([name, await hideIn(claim.value, disclosures)], disclosures));
    else shown[name] = await hideIn(claim, disclosures);
  }
  // In the order of the digests, which says nothing of the order of the claims.
  return digests.length > 0 ? { ...shown, _sd: digests.toSorted() } : shown;
}

async function hideElement(element: unknown, disclosures: string[]): Promise<unknown> {
  if (!(element instanceof Hidden)) return hideIn(element, disclosures);
  return { '...': await keep([await hideIn(element.value, disclosures)], disclosures) };
}

async function keep(content: unknown[], disclosures: string[]): Promise<string> {
  const salt = encodeBase64url(crypto.getRandomValues(new Uint8Array(16)));
  const disclosure = encodeJson([salt, ...content]);
  disclosures.push(disclosure);
  return digestOf(disclosure);
}
