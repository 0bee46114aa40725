import { describe, expect, test } from 'vitest';
import { aDraft, faultsOf, typed } from './foreign.testing.ts';
import type { JsonObject } from './json.ts';

const base = 'https://www.w3.org/ns/credentials/v2';
const notUrl = 'https ://not-a-url';

const image = { id: 'https://example.org/a.png', digestSRI: `sha384-${'A'.repeat(64)}` };

describe('A credential is well formed', () => {
  const fine: [string, JsonObject][] = [
    ['in its shortest form', {}],
    ['without an issuer, as long as nobody has signed it', { issuer: undefined }],
    ['with an issuer that has yet to get its address', { issuer: { name: 'Acme' } }],
    ['with one type as a text', { type: 'VerifiableCredential' }],
    [
      'with a type of an unknown context',
      { '@context': [base, 'https://a.example/v1'], type: ['VerifiableCredential', 'A'] },
    ],
    [
      'with a type that has a prefix',
      { '@context': [base, { ex: 'https://a.example/#', A: 'ex:A' }], type: ['VerifiableCredential', 'A', 'ex:B'] },
    ],
    [
      'with a vocabulary for every word',
      { '@context': [base, { '@vocab': 'https://a.example/#' }], type: ['VerifiableCredential', 'A'] },
    ],
    [
      'where a fixed word is defined as it is',
      { '@context': [base, { name: { '@id': 'https://schema.org/name' }, id: '@id' }] },
    ],
    [
      'where a word that is not fixed is defined anew',
      { '@context': [base, { A: 'https://a.example/#A' }, { A: 'https://b.example/#A' }] },
    ],
    ['where a context takes a word away', { '@context': [base, { A: null }] }],
    [
      'with the same first and last moment',
      { validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-01-01T08:00:00+08:00' },
    ],
    ['at the end of a day', { validFrom: '2024-02-29T24:00:00Z' }],
    ['with parts of a second', { validFrom: '2026-01-01T00:00:00.123456Z' }],
    ['with a year that JavaScript cannot count', { validUntil: '123456789-01-01T00:00:00Z' }],
    ['with a status without an address', { credentialStatus: typed }],
    ['with several statuses', { credentialStatus: [typed, { ...typed, id: 'https://a.example/1#2' }] }],
    ['with evidence, terms and a service', { evidence: [typed], termsOfUse: [typed], refreshService: typed }],
    ['with a schema', { credentialSchema: { ...typed, id: 'https://a.example/s.json' } }],
    [
      'with a file elsewhere',
      { relatedResource: [image, { id: base, digestMultibase: 'uEiAAAA', mediaType: 'application/ld+json' }] },
    ],
    [
      'with names in languages',
      {
        name: [
          { '@value': '证', '@language': 'zh-Hans' },
          { '@value': 'x', '@direction': 'rtl' },
        ],
      },
    ],
  ];
  test.each(fine)('%s', async (_, change) => expect(await faultsOf(aDraft(change))).toEqual([]));
});

describe('A credential is refused', () => {
  const wrong: [string, JsonObject, string[]][] = [
    ['without a context', { '@context': undefined }, ['@context context_missing']],
    ['with a context that is no list', { '@context': base }, ['@context context_first']],
    ['with another context first', { '@context': ['https://a.example/v1', base] }, ['@context context_first']],
    ['with the first version', { '@context': ['https://www.w3.org/2018/credentials/v1'] }, ['@context version_one']],
    ['with a context that is no URL', { '@context': [base, notUrl] }, ['@context.1 context_item']],
    ['with a number as a context', { '@context': [base, 7] }, ['@context.1 context_item']],
    ['with a context of nothing', { '@context': [base, null] }, ['@context.1 context_item']],
    ['with a number as a definition', { '@context': [base, { A: 7 }] }, ['@context.1.A context_item']],
    [
      'where a word means another that nobody defines',
      { '@context': [base, { A: 'B' }] },
      ['@context.1.A term_not_url'],
    ],
    [
      'where a word means a member of every object',
      { '@context': [base, { A: 'constructor' }] },
      ['@context.1.A term_not_url'],
    ],
    ['where a fixed word is taken away', { '@context': [base, { name: null }] }, ['@context.1.name term_redefined']],
    [
      'where an identifier means something else',
      { '@context': [base, { id: 'https://a.example/#id' }] },
      ['@context.1.id term_redefined'],
    ],
    [
      'where its own context fixed a word',
      {
        '@context': [base, { A: { '@id': 'https://a.example/#A', '@protected': true } }, { A: 'https://a.example/#B' }],
      },
      ['@context.2.A term_redefined'],
    ],
    ['without a type', { type: undefined }, ['type type_missing']],
    ['with only another type', { type: [typed.type] }, ['type type_missing']],
    ['with a type that nothing defines', { type: ['VerifiableCredential', 'A'] }, ['type type_unknown']],
    ['with a type that is no text', { type: ['VerifiableCredential', 7] }, ['type type_unknown']],
    [
      'with a type named like a member of every object',
      { type: ['VerifiableCredential', 'constructor'] },
      ['type type_unknown'],
    ],
    ['with two identifiers', { id: ['urn:a:1', 'urn:a:2'] }, ['id not_url']],
    ['without a subject', { credentialSubject: undefined }, ['credentialSubject missing']],
    ['with a list of no subjects', { credentialSubject: [] }, ['credentialSubject empty']],
    ['that says nothing', { credentialSubject: {} }, ['credentialSubject empty']],
    [
      'where one subject is said nothing of',
      { credentialSubject: [{ id: 'urn:a:1' }, {}] },
      ['credentialSubject.1 empty'],
    ],
    ['with a text as subject', { credentialSubject: 'urn:a:1' }, ['credentialSubject not_object']],
    [
      'with a subject of two identifiers',
      { credentialSubject: { id: ['urn:a:1', 'urn:a:2'] } },
      ['credentialSubject.id not_url'],
    ],
    ['with two issuers', { issuer: ['urn:a:1', 'urn:a:2'] }, ['issuer not_url']],
    ['with a number as issuer', { issuer: 7 }, ['issuer not_url']],
    ['with a moment without a zone', { validFrom: '2026-01-01T00:00:00' }, ['validFrom not_date_time']],
    ['with a day that no year has', { validFrom: '2023-02-29T00:00:00Z' }, ['validFrom not_date_time']],
    ['with a day for a moment', { validUntil: '2026-01-01' }, ['validUntil not_date_time']],
    ['with a moment in seconds', { validUntil: 1_700_000_000 }, ['validUntil not_date_time']],
    ['with a zone farther than any', { validFrom: '2026-01-01T00:00:00+14:01' }, ['validFrom not_date_time']],
    [
      'that ends before it begins',
      { validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-01-01T07:59:59+08:00' },
      ['validUntil ends_before_it_begins'],
    ],
    ['with a status that has no type', { credentialStatus: { id: 'urn:a:1' } }, ['credentialStatus.type type_missing']],
    ['with a text as status', { credentialStatus: 'urn:a:1' }, ['credentialStatus not_object']],
    ['with an empty list of evidence', { evidence: [] }, ['evidence empty']],
    ['with evidence of nothing', { evidence: null }, ['evidence not_object']],
    ['with terms under no URL', { termsOfUse: { ...typed, id: notUrl } }, ['termsOfUse.id not_url']],
    ['with a service under no URL', { refreshService: { ...typed, id: 'x' } }, ['refreshService.id not_url']],
    [
      'with one schema without a type',
      { credentialSchema: [{ ...typed, id: 'urn:a:1' }, { id: 'urn:a:2' }] },
      ['credentialSchema.1.type type_missing'],
    ],
    ['with a file without a digest', { relatedResource: { id: image.id } }, ['relatedResource digest_missing']],
    [
      'with a file without an address',
      { relatedResource: { digestSRI: image.digestSRI } },
      ['relatedResource.id id_missing'],
    ],
    ['with a file that is only named', { relatedResource: [image.id] }, ['relatedResource.0 not_object']],
    [
      'with a digest of another kind',
      { relatedResource: { ...image, digestSRI: 'md5-AAAA' } },
      ['relatedResource.digestSRI digest_malformed'],
    ],
    [
      'with a digest in no base',
      { relatedResource: { id: base, digestMultibase: '!' } },
      ['relatedResource.digestMultibase digest_malformed'],
    ],
    ['with the same file twice', { relatedResource: [image, image] }, ['relatedResource named_twice']],
    [
      'with no type of file',
      { relatedResource: { ...image, mediaType: 'picture' } },
      ['relatedResource.mediaType not_media_type'],
    ],
    ['with a number as name', { name: 7 }, ['name not_text']],
    ['with a language that is none', { name: { '@value': 'x', '@language': 'en_GB!' } }, ['name not_text']],
    ['with a direction that is none', { description: { '@value': 'x', '@direction': 'up' } }, ['description not_text']],
    [
      'with a name without a text',
      { issuer: { id: 'urn:a:1', name: { '@language': 'en' } } },
      ['issuer.name not_text'],
    ],
    ['with a proof of no kind', { proof: {} }, ['proof.type type_missing']],
    ['that is signed for nobody', { issuer: {}, proof: { type: 'DataIntegrityProof' } }, ['issuer missing']],
  ];
  test.each(wrong)('%s', async (_, change, faults) => expect(await faultsOf(aDraft(change))).toEqual(faults));
});
