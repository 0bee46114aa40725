import { describe, expect, test } from 'vitest';
import { aDraft, aPresentation, faultsOf, typed } from './foreign.testing.ts';
import type { JsonObject } from './json.ts';

const base = 'https://www.w3.org/ns/credentials/v2';
const notUrl = 'https ://not-a-url';

const enveloped = (more: JsonObject = {}): JsonObject => ({
  ...{ '@context': base, type: 'EnvelopedVerifiableCredential', id: 'data:application/vc+jwt,eyJ.eyJ.AA', ...more },
});

/** An envelope with a token that says this. */
const sealed = (content: unknown): JsonObject => {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  return enveloped({ id: `data:application/vc+jwt,eyJhbGciOiJFUzI1NiJ9.${payload}.AA` });
};

test('what a token in an envelope says follows the rules, under either way of saying it', async () => {
  for (const content of [aDraft(), { vc: aDraft() }]) expect(await faultsOf(sealed(content))).toEqual([]);
  for (const content of [aDraft({ type: undefined }), { vc: aDraft({ type: undefined }) }]) {
    expect(await faultsOf(sealed(content))).toEqual(['id.type type_missing']);
    expect(await faultsOf(aPresentation({ verifiableCredential: [sealed(content)] }))).toEqual([
      'verifiableCredential.0.id.type type_missing',
    ]);
  }
});

describe('A presentation', () => {
  const cases: [string, JsonObject, string[]][] = [
    ['shows nothing', {}, []],
    ['shows a credential and an envelope', { verifiableCredential: [aDraft(), enveloped()] }, []],
    ['shows one credential', { holder: 'did:example:holder', verifiableCredential: aDraft() }, []],
    ['shows an empty list', { verifiableCredential: [] }, ['verifiableCredential empty']],
    [
      'shows a credential without an issuer',
      { verifiableCredential: [aDraft({ issuer: undefined })] },
      ['verifiableCredential.0.issuer missing'],
    ],
    ['shows a credential by its address', { verifiableCredential: ['urn:a:1'] }, ['verifiableCredential.0 not_object']],
    [
      'shows a credential without its type',
      { verifiableCredential: [aDraft({ type: [typed.type] })] },
      ['verifiableCredential.0.type type_missing'],
    ],
    [
      'shows an envelope of nothing',
      { verifiableCredential: [enveloped({ id: 'https://a.example/1' })] },
      ['verifiableCredential.0.id not_envelope'],
    ],
    [
      'shows an envelope without an address',
      { verifiableCredential: [enveloped({ id: undefined })] },
      ['verifiableCredential.0.id not_envelope'],
    ],
    [
      'shows an envelope in no context',
      { verifiableCredential: [enveloped({ '@context': undefined })] },
      ['verifiableCredential.0.@context context_missing'],
    ],
    ['has a holder under no URL', { holder: 'Acme' }, ['holder not_url']],
    ['has a holder of nothing', { holder: null }, ['holder not_url']],
    ['has terms without a type', { termsOfUse: {} }, ['termsOfUse.type type_missing']],
    ['has an identifier that is no URL', { id: notUrl }, ['id not_url']],
    [
      'vouches for a credential of somebody else',
      { holder: 'did:example:a', verifiableCredential: [aDraft()], proof: { type: 'x' } },
      ['verifiableCredential.0.issuer not_the_holder'],
    ],
    [
      'vouches for a credential without saying who does',
      { verifiableCredential: [aDraft()], proof: { type: 'x' } },
      ['verifiableCredential.0.issuer not_the_holder'],
    ],
    [
      'vouches for what its holder says',
      { holder: { id: 'did:example:issuer' }, verifiableCredential: [aDraft()], proof: { type: 'x' } },
      [],
    ],
    [
      'leaves a signed credential to its issuer',
      { holder: 'did:example:a', verifiableCredential: [aDraft({ proof: { type: 'x' } })], proof: { type: 'x' } },
      [],
    ],
  ];
  test.each(cases)('%s', async (_, change, faults) => expect(await faultsOf(aPresentation(change))).toEqual(faults));

  test('in an envelope is read as one', async () => {
    const type = 'EnvelopedVerifiablePresentation';
    expect(await faultsOf(enveloped({ type, id: 'data:application/vp+jwt,eyJ.eyJ.AA' }))).toEqual([]);
    expect(await faultsOf(enveloped({ type, id: 'data:,' }))).toEqual(['id not_envelope']);
  });
});
