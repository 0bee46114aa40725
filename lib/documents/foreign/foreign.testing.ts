import { checkForeign } from './check-foreign.ts';
import { jcs } from './jcs.ts';
import type { JsonObject } from './json.ts';

/**
 * `TestVectors/eddsa-jcs-2022/signedJCS.json` of https://github.com/w3c/vc-di-eddsa (W3C Software and Document License).
 * This software includes material copied from “Data Integrity EdDSA Cryptosuites v1.0”,
 * https://www.w3.org/TR/vc-di-eddsa/. Copyright © 2025 World Wide Web Consortium.
 */
export const signedVector = `{
  "@context": [
    "https://www.w3.org/ns/credentials/v2",
    "https://www.w3.org/ns/credentials/examples/v2"
  ],
  "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
  "type": [
    "VerifiableCredential",
    "AlumniCredential"
  ],
  "name": "Alumni Credential",
  "description": "A minimum viable example of an Alumni Credential.",
  "issuer": "https://vc.example/issuers/5678",
  "validFrom": "2023-01-01T00:00:00Z",
  "credentialSubject": {
    "id": "did:example:abcdefgh",
    "alumniOf": "The School of Examples"
  },
  "proof": {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-jcs-2022",
    "created": "2023-02-24T23:36:38Z",
    "verificationMethod": "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    "proofPurpose": "assertionMethod",
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://www.w3.org/ns/credentials/examples/v2"
    ],
    "proofValue": "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX"
  }
}`;

/** A credential that nobody has signed yet. */
export const aDraft = (more: JsonObject = {}): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  issuer: 'did:example:issuer',
  credentialSubject: { id: 'did:example:subject' },
  ...more,
});

export const aPresentation = (more: JsonObject = {}): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  ...more,
});

/** A property that only says its type. */
export const typed = { type: 'https://example.org/#Kind' };

/** By what a credential or presentation breaks the data model, each with its place; undefined where it is neither. */
export async function faultsOf(content: JsonObject): Promise<string[] | undefined> {
  const verdict = await checkForeign(JSON.stringify(content), new Date('2026-11-30'));
  return verdict?.faults.map(({ at, code }) => `${at} ${code}`);
}

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function multibase(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = (alphabet[Number(value % 58n)] ?? '') + text;
  return `z${'1'.repeat(bytes.findIndex((byte) => byte !== 0))}${text}`;
}

/** As it is once it was JSON, without what is undefined. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Somebody with an Ed25519 key under a `did:key`, who signs as eddsa-jcs-2022 says. */
export async function aSigner() {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const name = multibase(Uint8Array.of(0xed, 0x01, ...raw));
  const proofFor = async ({ proof: _, ...content }: JsonObject, more: JsonObject = {}): Promise<JsonObject> => {
    const options = {
      ...{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022', proofPurpose: 'assertionMethod' },
      ...{ verificationMethod: `did:key:${name}#${name}`, '@context': content['@context'], ...more },
    };
    const hashes = await Promise.all(
      [options, content].map((part) => crypto.subtle.digest('SHA-256', Buffer.from(jcs(asSent(part))))),
    );
    const data = Buffer.concat(hashes.map((hash) => Buffer.from(hash)));
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, data));
    return { ...options, proofValue: multibase(signature) };
  };
  return {
    did: `did:key:${name}`,
    proofFor,
    sign: async (content: JsonObject, more?: JsonObject) => ({ ...content, proof: await proofFor(content, more) }),
  };
}
