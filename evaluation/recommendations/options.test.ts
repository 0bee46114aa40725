import { describe, expect, test } from 'vitest';
import { readOptions, usage } from './options.ts';

const read = (...args: string[]) => readOptions(['--train', 'visits.txt', ...args]);

test('what is left out has its default', () => {
  expect(read()).toEqual({ train: 'visits.txt', test: undefined, items: undefined, epsilon: 1, seed: 1, json: false });
});

test('what is said counts', () => {
  const said = ['--test', 't', '--items', 'i', '--epsilon', '0.5', '--seed=-3', '--json'];
  expect(read(...said)).toEqual({ train: 'visits.txt', test: 't', items: 'i', epsilon: 0.5, seed: -3, json: true });
});

describe('a privacy that says nothing is refused', () => {
  test.each(['0', '0.049', '20.1', 'one', '', 'Infinity', 'NaN'])('epsilon %j', (epsilon) => {
    expect(read('--epsilon', epsilon)).toEqual({ error: '--epsilon is a number from 0.05 to 20.' });
  });

  test.each(['0.05', '20'])('but epsilon %s is one', (epsilon) => {
    expect(read('--epsilon', epsilon)).toMatchObject({ epsilon: Number(epsilon) });
  });
});

test.each(['1.5', 'x', '1e30', 'NaN'])('the seed %s is no whole number', (seed) => {
  expect(read('--seed', seed)).toEqual({ error: '--seed is a whole number.' });
});

test.each([
  ['no visits', [], '--train is missing.'],
  ['visits of no name', ['--train', ''], '--train is missing.'],
])('%s are told', (_, args, error) => expect(readOptions(args)).toEqual({ error }));

test.each([['--trian'], ['extra'], ['--json', 'yes']])('%s is no option', (...args) => {
  expect(read(...args)).toHaveProperty('error');
});

test('every option stands in the usage', () => {
  for (const option of ['train', 'test', 'items', 'epsilon', 'seed', 'json']) expect(usage).toContain(`--${option}`);
});
