import { expect, test } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { isId } from './id.ts';

test('what the database makes is an id', () => expect(isId(newId())).toBe(true));

test.each(['', '-'.repeat(36), 'a'.repeat(36), `${newId()} `, [newId()], undefined])('%j is none', (text) =>
  expect(isId(text)).toBe(false),
);
