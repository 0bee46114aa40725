import { createHash, randomBytes } from 'node:crypto';
import { SDJwtInstance } from '@sd-jwt/core';
import { compactVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import { credentialType } from './credential.ts';
import { aDocument, aKey, issuedAt, theClaims, trustIn, type Key } from './credential.testing.ts';

const sha256 = (text: string | ArrayBuffer) =>
  createHash('sha256')
    .update(typeof text === 'string' ? text : Buffer.from(text))
    .digest();
const algorithm = { name: 'ECDSA', hash: 'SHA-256' };

/** `@sd-jwt/core` with its own reading, hashing and disclosing. */
const theOther = async ({ privateKey, published }: Key) => {
  const { kty = '', crv = '', x = '', y = '' } = published;
  const publicKey = await crypto.subtle.importKey(
    'jwk',
    { kty, crv, x, y },
    { ...algorithm, namedCurve: 'P-256' },
    true,
    ['verify'],
  );
  return new SDJwtInstance({
    signAlg: 'ES256',
    hashAlg: 'sha-256',
    hasher: (data: string | ArrayBuffer) => sha256(data),
    saltGenerator: () => randomBytes(16).toString('base64url'),
    signer: async (data: string) =>
      Buffer.from(await crypto.subtle.sign(algorithm, privateKey, Buffer.from(data))).toString('base64url'),
    verifier: (data: string, signature: string) =>
      crypto.subtle.verify(algorithm, publicKey, Buffer.from(signature, 'base64url'), Buffer.from(data)),
  });
};

test('@sd-jwt/core verifies ours, reads the same claims, and refuses it altered', async () => {
  const key = await aKey();
  const other = await theOther(key);
  const text = await aDocument(key);
  const { payload } = await other.verify(text, { currentDate: Math.floor(issuedAt.getTime() / 1000) });
  expect(payload).toEqual(theClaims);
  const [head, body = '', ...rest] = text.split('.');
  const altered = Buffer.from(body, 'base64url').toString().replace('YC-L5', 'YC-L6');
  const forged = [head, Buffer.from(altered).toString('base64url'), ...rest].join('.');
  await expect(other.verify(forged)).rejects.toThrow(/signature/i);
});

test('jose verifies the signature of ours', async () => {
  const key = await aKey();
  const [jwt = ''] = (await aDocument(key)).split('~');
  const { kty = '', crv = '', x = '', y = '' } = key.published;
  const { protectedHeader } = await compactVerify(jwt, await importJWK({ kty, crv, x, y }, 'ES256'));
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: credentialType, kid: 'd1' });
});

test('what @sd-jwt/core issues is verified here, if its signature is in the one form that counts', async () => {
  const key = await aKey();
  const other = await theOther(key);
  const { holder, ...shown } = theClaims;
  const [states, read]: [string[], unknown[]] = [[], []];
  for (let one = 0; one < 20; one++) {
    const text = await other.issue({ ...shown, holder }, { _sd: ['holder', 'number'] } as never, {
      header: { typ: credentialType, kid: 'd1' },
    });
    const verdict = await checkDocument(text, trustIn([key.published]), issuedAt);
    states.push(verdict.state);
    read.push('claims' in verdict ? verdict.claims : theClaims);
  }
  expect(new Set(states)).toEqual(new Set(['valid', 'altered']));
  expect(read).toEqual(read.map(() => theClaims));
});
