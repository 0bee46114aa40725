import { expect, test } from 'vitest';
import { fuzz, pick, type Draw } from '#lib/kernel/fuzz.testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import { checkForeign } from '#lib/documents/foreign/check-foreign.ts';
import { aDraft, aPresentation, aSigner, signedVector } from '#lib/documents/foreign/foreign.testing.ts';
import { foreignFinding } from './foreign-finding.ts';

const pieces = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\\ud800',
    '\0',
    '\uD800',
    '\u202E',
    '中',
    'null',
    'true',
    '-1e999',
    '""',
  ],
  ...['{}', '[]', '"@context":', '"type":"VerifiablePresentation",', '"id":null,', '"proof":[],', '"__proto__":{},'],
  ...['[['.repeat(500), '{"a":'.repeat(500), '"z1111",'.repeat(50), '\\"'.repeat(500), 'data:a/b,'],
];

/** A credential with pieces put in, cut out or doubled, or with another value in the place of one. */
function mutated(texts: string[], draw: Draw): string {
  let text = pick(draw, texts);
  for (let times = draw(4); times >= 0; times -= 1) {
    const [at, to] = [draw(text.length + 1), draw(text.length + 1)].toSorted((a, b) => a - b) as [number, number];
    const changes = [
      () => text.slice(0, at) + pick(draw, pieces) + text.slice(at),
      () => text.slice(0, at) + text.slice(to),
      () => (text.length < 20_000 ? text.slice(0, to) + text.slice(at) : text),
      () => withOtherValue(text, draw),
      () => withOtherValue(text, draw),
      () => text.slice(0, at) + String.fromCharCode(draw(65_536)) + text.slice(at + 1),
    ];
    text = pick(draw, changes)();
  }
  return text;
}

/** Leaves JSON as JSON, so that what is read gets as far as the rules and the signatures. */
function withOtherValue(text: string, draw: Draw): string {
  const places = [...text.matchAll(/(?<=[:[,]\s*)(?:"[^"\\]*"|\[\]|\{\})(?=\s*[,\]}])/g)];
  const place = places.length > 0 ? pick(draw, places) : undefined;
  const values = [
    'null',
    '[]',
    '{}',
    '7',
    '""',
    '"z1"',
    '[{}]',
    '[[[]]]',
    '{"@id":null}',
    '"2026-02-30T00:00:00Z"',
    '"did:key:z1"',
  ];
  const other = place && (draw(2) === 0 ? pick(draw, places)[0] : pick(draw, values));
  return place && other ? text.slice(0, place.index) + other + text.slice(place.index + place[0].length) : text;
}

test(
  'mutated credentials of others crash nothing, hold nothing up and leave no memory',
  { timeout: 600_000 },
  async () => {
    const signer = await aSigner();
    const signed = await signer.sign(
      aDraft({ issuer: signer.did, relatedResource: [], validUntil: '2026-01-01T00:00:00Z' }),
    );
    const shown = aPresentation({ holder: { id: signer.did, name: '' }, verifiableCredential: [signed, aDraft(), {}] });
    const context = [
      'https://www.w3.org/ns/credentials/v2',
      { A: { '@id': 'urn:a:1', '@protected': true }, B: 'A', C: null },
    ];
    const texts = [
      signedVector,
      ...[signed, await signer.sign(shown), aDraft({ '@context': context })].map((one) => JSON.stringify(one)),
    ];
    const now = new Date('2026-11-30');
    const wrong = await fuzz({ count: 10_000, input: (draw) => mutated(texts, draw) }, async (text: string) => {
      const verdict = await checkForeign(text, now);
      for (const locale of locales) if (verdict) foreignFinding(verdict, { locale, now });
    });
    expect(wrong).toEqual([]);
  },
);
