import { decodeJson, encodeBase64url, isObject, type JsonObject } from './base64url.ts';
import { hide } from './disclosure.ts';
import { readJws, signJws, type ReadJws } from './jws.ts';
import { reveal, type ClaimPath, type Revealed } from './reveal.ts';

/** An SD-JWT (RFC 9901) taken apart: what its issuer signed, and what is disclosed beside it. */
export type SdJwt = { jwt: string; jws: ReadJws; payload: JsonObject; disclosures: string[] };

export async function issueSdJwt(key: CryptoKey, header: JsonObject, claims: JsonObject): Promise<string> {
  const { payload, disclosures } = await hide(claims);
  return joined(await signJws(key, header, payload), disclosures);
}

/** Undefined for what is no SD-JWT, and for one that is bound to a key of its holder, which no document of ours is. */
export function readSdJwt(text: string): SdJwt | undefined {
  const [jwt = '', ...rest] = text.split('~');
  const binding = rest.pop();
  const jws = readJws(jwt);
  const payload = jws && decodeJson(encodeBase64url(jws.payload));
  if (!jws || binding !== '' || !isObject(payload)) return undefined;
  return { jwt, jws, payload, disclosures: rest };
}

export const revealed = ({ payload, disclosures }: SdJwt): Promise<Revealed | undefined> =>
  reveal(payload, disclosures);

/** The same document with only those disclosures whose claim `shows` chooses. */
export async function presentSdJwt(text: string, shows: (path: ClaimPath) => boolean): Promise<string> {
  const read = readSdJwt(text);
  const found = read && (await revealed(read));
  if (!found) throw new Error('A document of ours is not readable');
  return joined(
    read.jwt,
    read.disclosures.filter((one) => shows(found.paths.get(one) ?? [])),
  );
}

const joined = (jwt: string, disclosures: string[]): string => [jwt, ...disclosures, ''].join('~');
