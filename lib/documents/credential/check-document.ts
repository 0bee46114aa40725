import { areDocumentClaims, credentialType, type DocumentClaims } from './credential.ts';
import { isInLowForm, isSignedBy } from './jws.ts';
import { keyFor, wasInUse, type PublishedKey } from './published-key.ts';
import { readSdJwt, revealed } from './sd-jwt.ts';
import { isRevokedIn, type StatusList } from './status-list.ts';

/** What a verifier holds: who the city is, its keys, and the newest status list it has. */
export type Trust = { issuer: string; keys: PublishedKey[]; statusList: StatusList | undefined };

export type Fault = 'unreadable' | 'unknown_issuer' | 'wrong_key' | 'altered';
export type Standing = 'valid' | 'expired' | 'revoked' | 'status_unknown';

/** A document that the city issued, with what is disclosed of it; or why it is none. */
export type Verdict = { state: Standing; claims: DocumentClaims } | { state: Fault };

/** Whether the city issued this, and whether it still holds. Needs no network. */
export async function checkDocument(text: string, trust: Trust, now: Date): Promise<Verdict> {
  const read = readSdJwt(text.trim());
  if (!read || read.jws.header['typ'] !== credentialType) return { state: 'unreadable' };
  const issuers: unknown[] = [trust.issuer, ...trust.keys.map(({ iss }) => iss ?? trust.issuer)];
  if (!issuers.includes(read.payload['iss'])) return { state: 'unknown_issuer' };
  const key = keyFor(trust.keys, read.jws.header['kid']);
  if (!key) return { state: 'wrong_key' };
  if (!isInLowForm(read.jws) || !(await isSignedBy(read.jws, key))) return { state: 'altered' };
  const { claims } = (await revealed(read)) ?? {};
  if (!claims || !areDocumentClaims(claims)) return { state: 'altered' };
  if (!wasInUse(key, claims.iat)) return { state: 'wrong_key' };
  return { state: standingOf(claims, trust, now), claims };
}

function standingOf({ status, exp }: DocumentClaims, { statusList }: Trust, now: Date): Standing {
  const revoked = statusList && isRevokedIn(statusList, status.status_list.idx);
  if (revoked) return 'revoked';
  if (exp !== undefined && now.getTime() >= exp * 1000) return 'expired';
  return revoked === undefined ? 'status_unknown' : 'valid';
}
