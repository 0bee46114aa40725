import { expect, test } from 'vitest';
import { judge, nextFact, standOf } from './judge.ts';

const isAdult = { '>=': [{ var: 'age' }, 18] };
const isOld = { '>=': [{ var: 'age' }, 80] };
const isResident = { var: 'resident' };
const isMarried = { var: 'married' };

test('one condition that is not met decides, and nothing more is asked', () => {
  expect(judge([isAdult, isResident], { age: 17 })).toEqual({
    outcome: 'no',
    rules: [
      { outcome: 'no', reasons: ['age'] },
      { outcome: 'more', reasons: [] },
    ],
    open: [],
  });
});

test('what is open is asked in the order of the conditions', () => {
  expect(judge([isResident, isAdult], {})).toMatchObject({ outcome: 'more', open: ['resident', 'age'] });
  expect(judge([isResident, isAdult], { resident: true, age: 18 })).toMatchObject({ outcome: 'yes', open: [] });
  expect(judge([], {})).toEqual({ outcome: 'yes', rules: [], open: [] });
});

test('of many services, the fact that most of them wait for is asked first, and none that was passed over', () => {
  const services = [[isMarried, isResident], [isAdult], [isOld]];
  const order = ['married', 'resident', 'age'];
  expect(nextFact(services, { known: {}, passed: [], order })).toBe('age');
  expect(nextFact(services, { known: {}, passed: ['age'], order })).toBe('married');
  expect(nextFact(services, { known: { age: 20, married: false }, passed: [], order })).toBeUndefined();
});

test('what decides the materials is asked once the rules wait for nothing, unless all of them said no', () => {
  const interview = { rules: { card: [isAdult] }, order: ['age'], later: ['home', 'claim'], asking: [] };
  const next = (known: Record<string, string | number>, passed: string[] = []) =>
    standOf(interview, { known, passed }).next;
  expect(next({})).toBe('age');
  expect(next({ age: 18 })).toBe('home');
  expect(next({ age: 18, home: 'own' }, ['claim'])).toBeUndefined();
  expect(next({}, ['age'])).toBe('home');
  expect(next({ age: 17 })).toBeUndefined();
});

test('what the fee depends on is asked last, and only as long as it is open', () => {
  const asking = [{ and: [{ '===': [{ var: 'home' }, 'own'] }, { var: 'small' }] }];
  const interview = { rules: { card: [isAdult] }, order: ['age'], later: ['home'], asking };
  const next = (known: Record<string, string | number>) => standOf(interview, { known, passed: [] }).next;
  expect(next({ age: 18 })).toBe('home');
  expect(next({ age: 18, home: 'own' })).toBe('small');
  expect(next({ age: 18, home: 'rent' })).toBeUndefined();
  expect(next({ age: 17 })).toBeUndefined();
});
