import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { life } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { locales } from '#lib/kernel/locale.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { actionWords, looks, occasions, purposes, sentences } from './declared.ts';

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test') && !name.includes('.testing'))
  .map((name) => `lib/${name}`);
const recorded = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/action: '([a-z_]+)'/g)].flatMap(([, action]) => action ?? []),
);

test('every action that goes on record has words in both languages', () => {
  expect(recorded).toContain('track');
  for (const locale of locales)
    expect([...recorded, ...Object.keys(staffSteps)].filter((action) => !actionWords[locale][action])).toEqual([]);
});

test('every action of the log has a sentence that names the same places in both languages', () => {
  const placesIn = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
  for (const action of [...recorded, ...Object.keys(life)]) {
    expect(sentences.zh[action], action).toBeTruthy();
    expect(placesIn(sentences.en[action]), action).toEqual(placesIn(sentences.zh[action]));
  }
});

test('a look has a purpose whoever looks, in both languages', () => {
  expect(looks).toEqual(expect.arrayContaining(['read', 'read_file', 'track', 'see_shared_document']));
  const posts = testContent().catalogue.listPosts();
  const known = looks.flatMap((action) => [action, ...posts.map(({ id }) => `${action} ${id}`)]);
  for (const locale of locales) {
    expect(looks.filter((action) => !purposes[locale][action])).toEqual([]);
    expect(Object.keys(purposes[locale]).filter((name) => !known.includes(name))).toEqual([]);
  }
});

test('every letter of a step is known to the inbox under its name', () => {
  const letters = Object.values(staffSteps).flatMap(({ letter }) => letter ?? []);
  expect(letters.filter((letter) => occasions[letter.name] !== letter)).toEqual([]);
});
