import { expect, test } from 'vitest';
import { a, entriesOf } from './field.testing.ts';
import { isAlwaysPersonal, isPersonal } from './personal.ts';

test.each(['person', 'resident-id', 'phone', 'email'] as const)(
  'a %s is about a person, whatever its field says',
  (kind) => {
    expect([isPersonal(a(kind)), isPersonal(a(kind, { personal: false })), isAlwaysPersonal(a(kind))]).toEqual([
      true,
      true,
      true,
    ]);
  },
);

test.each(['text', 'long-text', 'choice', 'choices', 'yes-no', 'date', 'number', 'money', 'address', 'file'] as const)(
  'a %s is about a person unless its field says otherwise',
  (kind) => expect([isPersonal(a(kind)), isPersonal(a(kind, { personal: false }))]).toEqual([true, false]),
);

test('what the account knows of a person is about them; what it knows of an organisation may not be', () => {
  expect(isPersonal(a('text', { prefill: 'person.name', personal: false }))).toBe(true);
  expect(isPersonal(a('text', { prefill: 'organisation.name', personal: false }))).toBe(false);
});

test('a list is about people where one of its questions is', () => {
  const open = a('text', { personal: false });
  expect([isPersonal(entriesOf([open])), isAlwaysPersonal(entriesOf([open]))]).toEqual([false, false]);
  expect([isPersonal(entriesOf([open, a('date')])), isAlwaysPersonal(entriesOf([a('date')]))]).toEqual([true, false]);
  expect(isAlwaysPersonal(entriesOf([open, a('phone')]))).toBe(true);
});

test('a declaration tells nothing of anybody', () => expect(isPersonal(a('declaration'))).toBe(false));
