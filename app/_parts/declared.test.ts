import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { locales } from '#lib/kernel/locale.ts';
import { actionWords, occasions } from './declared.ts';

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

test('every letter of a step is known to the inbox under its name', () => {
  const letters = Object.values(staffSteps).flatMap(({ letter }) => letter ?? []);
  expect(letters.filter((letter) => occasions[letter.name] !== letter)).toEqual([]);
});
