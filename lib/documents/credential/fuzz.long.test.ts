import { expect, test } from 'vitest';
import { fuzz, pick, type Draw } from '#lib/kernel/fuzz.testing.ts';
import { checkDocument } from './check-document.ts';
import { aDocument, aKey, issuedAt, issuer, trustIn } from './credential.testing.ts';
import { documentIn } from './document-in.ts';

const pieces = ['~', '.', '#', '=', ' ', '\0', '\uD800', '\u202E', '中', 'eyJ', 'e30', 'bnVsbA', 'W10', '"', '{}'];

/** What a camera may read or a person paste: a document with pieces put in, cut out, doubled or moved, or no document at all. */
function mutated(texts: string[], draw: Draw): string {
  let text = pick(draw, texts);
  for (let times = draw(6); times >= 0; times -= 1) {
    const [at, to] = [draw(text.length + 1), draw(text.length + 1)].toSorted((a, b) => a - b) as [number, number];
    const changes = [
      () => text.slice(0, at) + pick(draw, pieces) + text.slice(at),
      () => text.slice(0, at) + text.slice(to),
      () => (text.length < 20_000 ? text.slice(0, to) + text.slice(at) : text),
      () => inJson(text, draw),
      () => text.slice(0, at) + String.fromCharCode(draw(65_536)) + text.slice(at + 1),
    ];
    text = pick(draw, changes)();
  }
  return text;
}

/** Puts another value into the JSON of a part, which base64url hides. */
function inJson(text: string, draw: Draw): string {
  const parts = text.split(/(?<=[.~#])/);
  const at = draw(parts.length);
  const [, body = '', mark = ''] = /^([^.~#]*)(.?)$/s.exec(parts[at] ?? '') ?? [];
  const json = Buffer.from(body, 'base64url').toString();
  const other = pick(draw, ['null', '[]', '{}', '1e999', '"\\ud800"', '[['.repeat(500), '{"a":'.repeat(500), '-1']);
  const places = [...json.matchAll(/(?<=:)(?:"[^"]*"|\d+)/g)];
  const place = places.length > 0 ? pick(draw, places) : undefined;
  const changed = place ? json.slice(0, place.index) + other + json.slice(place.index + place[0].length) : other;
  parts[at] = Buffer.from(changed).toString('base64url') + mark;
  return parts.join('');
}

test('mutated texts of codes crash nothing, hold nothing up and leave no memory', { timeout: 600_000 }, async () => {
  const key = await aKey();
  const document = await aDocument(key);
  const texts = [document, `${issuer}/zh/verification#${document}`, 'https://example.com/#x', ''];
  const trust = trustIn([key.published]);
  const wrong = await fuzz({ count: 10_000, input: (draw) => mutated(texts, draw) }, (text: string) =>
    checkDocument(documentIn(text), trust, issuedAt),
  );
  expect(wrong).toEqual([]);
});
