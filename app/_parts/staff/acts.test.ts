import { expect, test } from 'vitest';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { findActByName } from '#lib/applications/pending/acts-by-name.ts';
import { matrix } from '#tests/doors/matrix.ts';
import { actsFor, findAct } from './acts.ts';

const onCase = { applicationId: '0197a3c8-2f5b-7c1e-9a44-3b2f6c1d8e70', version: '3' };
const reads = (address: string, typed: object) =>
  findAct(address)
    ?.read('en')
    .safeParse({ ...onCase, ...typed });
const mistakes = (address: string, typed: object) =>
  reads(address, typed)?.error?.issues.map(({ path }) => path.join());

test('every step of staff has an act with a page of its own', () => {
  const steps = Object.keys(staffSteps) as StaffStep[];
  expect(steps.filter((step) => actsFor([step]).length !== 1)).toEqual([]);
});

test('every act of staff has its form tried by everybody', () => {
  const tried = matrix.flatMap((row) => ('named' in row ? [row.named] : []));
  const addresses = actsFor(Object.keys(staffSteps) as StaffStep[]).map(({ address }) => address);
  expect(addresses.filter((address) => !tried.includes(address))).toEqual([]);
});

test('an address that names no act finds none', () => {
  expect(findAct('toString')).toBeUndefined();
});

test('an approval needs its reasons as well as a refusal', () => {
  expect(mistakes('decision', { outcome: 'approve', reason: ' ' })).toEqual(['reason']);
  expect(mistakes('decision', { outcome: 'refuse', reason: '' })).toEqual(['reason']);
  expect(reads('decision', { outcome: 'approve', reason: 'The conditions are met' })?.success).toBe(true);
});

test('what is decided on the spot says its outcome, and how an approval is delivered', () => {
  expect(mistakes('decision-at-once', { reason: 'Met' })).toEqual(['outcome']);
  expect(mistakes('decision-at-once', { outcome: 'approve', reason: 'Met' })).toEqual(['way']);
  expect(mistakes('decision-at-once', { outcome: 'refuse', reason: '' })).toEqual(['reason']);
  expect(mistakes('decision-at-once', { outcome: 'approve', way: 'later', reason: '' })).toEqual(['reason']);
  expect(reads('decision-at-once', { outcome: 'approve', way: 'later', reason: 'Met' })?.success).toBe(true);
  expect(actsFor(['decide_at_once']).map(({ address }) => address)).toEqual(['decision-at-once']);
});

test('an extension is at most ten working days', () => {
  expect(reads('extension', { days: '10', reason: 'Inspection' })?.success).toBe(true);
  expect(mistakes('extension', { days: '11', reason: 'Inspection' })).toEqual(['days']);
});

test('a correction says for each page what is wrong with it', () => {
  expect(mistakes('correction-request', { page: 'home' })).toEqual(['what-home']);
  expect(mistakes('correction-request', {})).toEqual(['page']);
  expect(reads('correction-request', { page: 'home', 'what-home': 'The street' })?.success).toBe(true);
});

test('to approve or to refuse opens the same page', () => {
  expect(actsFor(['approve'])).toEqual(actsFor(['refuse', 'approve']));
});

test('nobody is offered an act who may take no step', () => expect(actsFor([])).toEqual([]));

test.each([
  ['0', false],
  ['1', true],
  ['2.5', false],
  ['ten', false],
])('an extension by %s days is taken: %s', (days, isTaken) => {
  expect(mistakes('extension', { reason: 'Inspection', days }) ?? []).toEqual(isTaken ? [] : ['days']);
});

test('a clock is stopped on a ground of the law alone', () => {
  expect(reads('stop', { reason: 'Inspection', ground: 'inspection' })?.success).toBe(true);
  expect(mistakes('stop', { reason: 'Holiday', ground: 'holiday' })).toEqual(['ground']);
});

test('a result is handed over in some way', () => expect(mistakes('delivery', { way: '' })).toEqual(['way']));

test('an act is about one case as the page showed it', () => {
  expect(mistakes('resumption', { version: 'latest' })).toEqual(['version']);
  expect(mistakes('resumption', { applicationId: 'all' })).toEqual(['applicationId']);
});

test('an act that waits is done later by the same function as at once', () => {
  const all = actsFor(Object.keys(staffSteps) as StaffStep[]);
  const waiting = all.filter(({ act }) => !act.staysOnCase);
  expect(waiting.map(({ address }) => findActByName(address))).toEqual(waiting.map(({ act }) => act.act));
});
