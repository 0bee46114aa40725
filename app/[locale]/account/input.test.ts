import { describe, expect, test } from 'vitest';
import { details } from './input.ts';

const given = { name: '林小雨', locale: 'zh', phone: '', residentId: '' };
const read = (typed: Record<string, unknown>) => details('en').safeParse({ ...given, ...typed });
const faultOf = (typed: Record<string, unknown>) => read(typed).error?.issues[0]?.message;

test('a name is enough', () => {
  expect(read({}).data).toEqual(given);
});

test('an address has a district of the city and a street; a district alone is none', () => {
  expect(read({ district: 'yunhu', street: ' 湖滨路1号 ' }).data).toEqual({
    ...given,
    address: { district: 'yunhu', street: '湖滨路1号' },
  });
  expect(read({ district: 'yunhu', street: ' ' }).data).toEqual(given);
  for (const district of ['', 'paris', 'constructor'])
    expect(faultOf({ district, street: '湖滨路1号' })).toBe('Choose the district or county you live in');
  expect(faultOf({ district: 'yunhu', street: '长'.repeat(151) })).toMatch('150 characters');
});

test('what a person types is kept in one form', () => {
  expect(read({ name: '  林 小雨 ', phone: '+86 138-0013 8000', residentId: '11010519491231002x' }).data).toMatchObject(
    { phone: '13800138000', residentId: '11010519491231002X' },
  );
});

test.each(['', '   ', '长'.repeat(51), undefined])('%j is no name', (name) => {
  expect(faultOf({ name })).toBe('Enter your name, up to 50 characters');
});

test('a name may have fifty characters', () => expect(read({ name: '长'.repeat(50) }).success).toBe(true));

test.each(['12345', '1380013800', '+1 202 555 0100'])('%s is no mobile number', (phone) => {
  expect(faultOf({ phone })).toMatch('mobile number of 11 digits');
});

describe('an identity number that cannot be right says what is wrong with it', () => {
  test.each([
    ['1101051949123100', '18 characters'],
    ['00010519491231002X', 'first two digits'],
    ['11010519491331002X', 'date of birth'],
    ['110105194912310021', 'One character'],
  ])('%s: %s', (residentId, fault) => expect(faultOf({ residentId })).toMatch(fault));
});

test('a language that we do not write is refused', () => expect(read({ locale: 'de' }).success).toBe(false));
