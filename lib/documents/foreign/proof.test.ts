import { expect, test } from 'vitest';
import { checkForeign } from './check-foreign.ts';
import { keyIn } from './did-key.ts';
import { aDraft, aPresentation, aSigner, signedVector } from './foreign.testing.ts';
import type { JsonObject } from './json.ts';

const now = new Date('2026-11-30T09:00:00+08:00');
const check = (content: JsonObject) => checkForeign(JSON.stringify(content), now);
const stateOf = async (content: JsonObject) => (await check(content))?.state;

test('the vector of the W3C holds as a whole', async () => {
  const verdict = await checkForeign(signedVector, now);
  expect(verdict).toMatchObject({ state: 'holds', faults: [], parts: [{ kind: 'credential', proofs: ['holds'] }] });
});

test('every changed byte of the vector that changes what it says is refused', async () => {
  const original: unknown = JSON.parse(signedVector);
  const missed: string[] = [];
  for (let at = 0; at < signedVector.length; at += 1)
    for (const by of ['0', 'a', ' ', '"'].filter((one) => one !== signedVector[at])) {
      const text = signedVector.slice(0, at) + by + signedVector.slice(at + 1);
      if (!says(text, original) && (await checkForeign(text, now))?.state === 'holds') missed.push(text);
    }
  expect(missed).toEqual([]);
});

/** True for a text that is changed only between its words. */
function says(text: string, original: unknown): boolean {
  try {
    expect(JSON.parse(text)).toEqual(original);
    return true;
  } catch {
    return false;
  }
}

test('what is signed here by the same rules holds, and in a set each signature counts', async () => {
  const [one, two] = [await aSigner(), await aSigner()];
  const content = aDraft({ issuer: one.did });
  const [first, second] = [await one.proofFor(content), await two.proofFor(content)];
  expect(await stateOf({ ...content, proof: first })).toBe('holds');
  expect(await stateOf({ ...content, proof: [first, second] })).toBe('holds');
  const broken = { ...second, created: '2026-11-01T00:00:00Z' };
  const verdict = await check({ ...content, proof: [first, broken] });
  expect(verdict).toMatchObject({ state: 'broken', parts: [{ proofs: ['holds', 'broken'] }] });
});

test('a kind of proof, a chain or a key elsewhere cannot be checked, and is never said to hold', async () => {
  const signer = await aSigner();
  const content = aDraft({ issuer: signer.did });
  const proof = await signer.proofFor(content);
  for (const [change, state] of [
    [{ cryptosuite: 'eddsa-rdfc-2022' }, 'unknown_kind'],
    [{ type: 'Ed25519Signature2020' }, 'unknown_kind'],
    [{ previousProof: 'urn:uuid:1' }, 'unknown_kind'],
    [{ verificationMethod: 'did:web:a.example#key' }, 'unknown_key'],
    [{ verificationMethod: 'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169' }, 'unknown_key'],
  ] as const) {
    const verdict = await check({ ...content, proof: { ...proof, ...change } });
    expect(verdict).toMatchObject({ state: 'unchecked', parts: [{ proofs: [state] }] });
  }
});

test('a signature for another purpose, in other contexts, with a wrong moment or no value is broken', async () => {
  const signer = await aSigner();
  const content = aDraft({ issuer: signer.did });
  for (const more of [
    { proofPurpose: 'authentication' },
    { created: 'yesterday' },
    { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://a.example/v1'] },
  ])
    expect(await stateOf(await signer.sign(content, more)), JSON.stringify(more)).toBe('broken');
  const proof = await signer.proofFor(content);
  for (const proofValue of [undefined, 'z', 'z1', `z${'1'.repeat(200)}`, `u${String(proof['proofValue']).slice(1)}`])
    expect(await stateOf({ ...content, proof: { ...proof, proofValue } }), proofValue).toBe('broken');
});

test('contexts behind those it was signed in do not break a signature, nor does a proof without any', async () => {
  const signer = await aSigner();
  const signed = await signer.sign(aDraft({ issuer: signer.did }));
  const later = ['https://www.w3.org/ns/credentials/v2', 'https://a.example/v1'];
  expect(await stateOf({ ...signed, '@context': later })).toBe('holds');
  expect(await stateOf(await signer.sign(aDraft({ issuer: signer.did }), { '@context': undefined }))).toBe('holds');
});

test('a signature is good until the moment that it names', async () => {
  const signer = await aSigner();
  const until = (expires: string) => signer.sign(aDraft({ issuer: signer.did }), { expires });
  expect(await stateOf(await until('2026-11-30T09:00:01+08:00'))).toBe('holds');
  expect(await stateOf(await until('2026-11-30T09:00:00+08:00'))).toBe('over');
});

test('a presentation is as good as the worst of its parts; its own signature covers what has none', async () => {
  const [holder, issuer] = [await aSigner(), await aSigner()];
  const credential = await issuer.sign(aDraft({ issuer: issuer.did }));
  const said = aDraft({ issuer: holder.did });
  const show = (verifiableCredential: unknown) =>
    holder.sign(aPresentation({ holder: holder.did, verifiableCredential }), { proofPurpose: 'authentication' });
  expect(await stateOf(await show([credential, said]))).toBe('holds');
  expect(await stateOf(await show([{ ...credential, validFrom: '2026-01-01T00:00:00Z' }]))).toBe('broken');
  expect(await stateOf(aPresentation({ verifiableCredential: [credential] }))).toBe('unsigned');
  const envelope = { '@context': 'https://www.w3.org/ns/credentials/v2', id: 'data:application/vc+jwt,e.e.A' };
  expect(await stateOf(await show([{ ...envelope, type: 'EnvelopedVerifiableCredential' }]))).toBe('unchecked');
});

test('more signatures or credentials than are checked are never said to hold', async () => {
  const signer = await aSigner();
  const content = aDraft({ issuer: signer.did });
  const proof = await signer.proofFor(content);
  expect(await stateOf({ ...content, proof: Array.from({ length: 11 }, () => proof) })).toBe('unchecked');
  const many = Array.from({ length: 21 }, () => ({ ...content, proof }));
  expect(await stateOf(await signer.sign(aPresentation({ holder: signer.did, verifiableCredential: many })))).toBe(
    'unchecked',
  );
});

test('a key is read from its name only in one way', () => {
  const name = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
  expect(keyIn(`did:key:${name}#${name}`)).toHaveLength(32);
  expect(keyIn(`did:key:${name}`)).toHaveLength(32);
  for (const method of [
    `did:key:${name}#x`,
    `did:key:z1${name.slice(1)}`,
    `did:key:${name}0`,
    `did:web:${name}`,
    undefined,
  ])
    expect(keyIn(method), method).toBeUndefined();
});
