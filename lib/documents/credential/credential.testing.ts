import { statusBits } from './status-list.ts';
import { credentialType, typeOf, withHidden, type DocumentClaims } from './credential.ts';
import type { Trust } from './check-document.ts';
import type { PublishedKey } from './published-key.ts';
import { issueSdJwt } from './sd-jwt.ts';

export const issuer = 'https://yunchuan.example';
export const issuedAt = new Date('2026-11-23T09:00:00+08:00');
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** A pair of keys as the city has it, in use from an hour before `issuedAt`. */
export async function aKey(kid = 'd1') {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const published = { kty, crv, x, y, kid, alg: 'ES256', use: 'sig', usedFrom: seconds(issuedAt) - 3600 };
  return { privateKey, published: published as PublishedKey };
}

export type Key = Awaited<ReturnType<typeof aKey>>;

export const trustIn = (keys: PublishedKey[], revoked: number[] = [], at = issuedAt): Trust => ({
  issuer,
  keys,
  statusList: { bits: statusBits(1000, revoked), at },
});

export const theClaims: DocumentClaims = {
  iss: issuer,
  vct: typeOf('licence'),
  iat: seconds(issuedAt),
  exp: seconds(new Date('2031-11-23T00:00:00+08:00')),
  status: { status_list: { idx: 7, uri: `${issuer}/api/documents/status` } },
  number: 'YC-L5',
  title: { zh: '食品经营许可证', en: 'Food business licence' },
  body: { zh: '云川市市场监督管理局', en: 'Market Regulation Bureau' },
  date: '2026-11-23',
  holder: { name: '小雨面馆', kind: 'organisation' },
  holder_code: '92530000MA7X2L4K0P',
  record: {
    identifier: '1.2.156.3005.2.1.2.3',
    type_code: '1',
    body_code: '2',
    valid_from: '2026-11-23',
    security_level: '1',
  },
  items: { premises: { label: { zh: '经营场所', en: 'Premises' }, value: '临江区文昌路88号' } },
};

export const aDocument = (key: Key, claims: Partial<DocumentClaims> = {}): Promise<string> =>
  issueSdJwt(key.privateKey, { typ: credentialType, kid: key.published.kid }, withHidden({ ...theClaims, ...claims }));
