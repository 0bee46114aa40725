import { expect, test } from 'vitest';
import { seeded } from '#lib/kernel/fuzz.testing.ts';
import { checkDocument } from './check-document.ts';
import { aDocument, aKey, issuedAt, trustIn } from './credential.testing.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const count = Number(process.env['MUTANTS'] ?? 10_000);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~.=+/ é\0';

test(`${count} altered documents are all found (SEED=${seed})`, async () => {
  const below = seeded(seed);
  const letter = () => letters[below(letters.length)] ?? 'A';
  const key = await aKey();
  const documents = await Promise.all([aDocument(key), aDocument(key, { number: 'YC-L6' })]);
  const trust = trustIn([key.published]);
  /** Each changes the text; leaving a disclosure out is a choice of the holder and no change. */
  const ways: ((text: string) => string)[] = [
    (text) => replaced(text, below(text.length), letter()),
    (text) => `${text.slice(0, below(text.length))}${letter()}${text.slice(below(text.length))}`,
    (text) => text.slice(0, 1 + below(text.length - 2)),
    (text) => inJson(text, below(3), (json) => replaced(json, below(json.length), String(below(10)))),
    (text) => text.replace('~', `${'='.repeat(1 + below(2))}~`),
    (text) => text.replace('.', `${letter()}.`),
    (text) => swapped(text, documents[1] ?? '', below(3)),
  ];
  const missed: string[] = [];
  for (let made = 0; made < count;) {
    const original = documents[0] ?? '';
    const mutant = ways[below(ways.length)]?.(original) ?? '';
    if (isPartOf(mutant.trim(), original)) continue;
    made += 1;
    const verdict = await checkDocument(mutant, trust, issuedAt);
    if ('claims' in verdict) missed.push(mutant);
  }
  expect(missed).toEqual([]);
});

const replaced = (text: string, at: number, by: string) => `${text.slice(0, at)}${by}${text.slice(at + 1)}`;

/** Changes a part of the token after taking it out of base64url, and puts it back. */
function inJson(text: string, place: number, change: (json: string) => string): string {
  const parts = text.split(/[.~]/);
  const part = parts[place] ?? '';
  const changed = Buffer.from(change(Buffer.from(part, 'base64url').toString('latin1')), 'latin1').toString(
    'base64url',
  );
  return text.replace(part, changed);
}

/** Header, payload or signature of another document of the same key. */
function swapped(text: string, other: string, place: number): string {
  const part = (of: string) => of.split(/[.~]/)[place] ?? '';
  return text.replace(part(text), part(other));
}

function isPartOf(text: string, original: string): boolean {
  const [token, ...rest] = text.split('~');
  const [signed, ...all] = original.split('~');
  return (
    token === signed &&
    rest.at(-1) === '' &&
    rest.every((one) => all.includes(one)) &&
    new Set(rest).size === rest.length
  );
}
