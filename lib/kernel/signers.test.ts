import { describe, expect, test } from 'vitest';
import { isSigned, signWith, type Signature } from './signers.ts';

const base64url = (digits: string): string => Buffer.from(digits, 'hex').toString('base64url');

/** Published examples: a signature by a public key over a text. */
const published: [string, string, Signature][] = [
  [
    'GB/T 32918.5 A.2',
    'message digest',
    {
      algorithm: 'SM2',
      key: base64url(
        '0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
      ),
      value: base64url(
        'F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA',
      ),
    },
  ],
  [
    'RFC 8032 7.1, test 2',
    'r',
    {
      algorithm: 'Ed25519',
      key: base64url('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
      value: base64url(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ),
    },
  ],
];

describe('a signature', () => {
  test.each(published)('of %s verifies, over its own text alone', (_, text, signature) => {
    expect(isSigned(text, signature)).toBe(true);
    expect(isSigned(`${text}.`, signature)).toBe(false);
  });

  test.each(['Ed25519', 'SM2'] as const)('by %s is of the key that its seed makes, and no other', (algorithm) => {
    const [ours, other] = [Buffer.alloc(32, 7), Buffer.alloc(32, 255)];
    const signed = signWith(algorithm, ours, '云川');
    expect(isSigned('云川', signed)).toBe(true);
    expect(isSigned('云州', signed)).toBe(false);
    const theirs = signWith(algorithm, other, '云川');
    expect(theirs.key).not.toBe(signed.key);
    expect(isSigned('云川', { ...signed, key: theirs.key })).toBe(false);
    expect(signWith(algorithm, ours, '别的').key).toBe(signed.key);
  });
});
