import { describe, expect, test } from 'vitest';
import { aGuide, both, type Written } from '#lib/catalogue/city.testing.ts';
import { guideSchema } from '#lib/catalogue/guide.ts';
import { checkGuide } from './check-guide.ts';

const written = (change: (guide: Written) => void) => {
  const guide = aGuide();
  change(guide);
  return guideSchema.safeParse(guide);
};

function saidOf(change: (guide: Written) => void): string[] {
  const parsed = written(change);
  if (!parsed.success) throw new Error(parsed.error.message);
  return checkGuide({ ...parsed.data, id: 'food' }).map(({ field, reason }) => `${field}: ${reason}`);
}

const spring = { id: 'spring', name: both('春'), from: '2027-03-01', until: '2027-03-31' };
const autumn = { id: 'autumn', name: both('秋'), from: '2027-09-01', until: '2027-09-30' };
const who = ['resident-id'];
const quota = both('每年 3 个');

describe('nothing can be said against a service', () => {
  test.each<[string, object]>([
    ['that begins anew each year', { rounds: 'yearly', once: { in: 'a-round', who } }],
    ['that has so many seats in all', { seats: 3, quota }],
    ['whose rounds follow each other', { rounds: [spring, { ...autumn, from: '2027-04-01' }], seats: 3, quota }],
    ['of which some rounds have their own seats', { rounds: [{ ...spring, seats: 1 }, autumn], seats: 3, quota }],
    ['whose rounds are as planned', { rounds: [spring], planned: { from: '2027-03-01', until: '2027-03-31' } }],
    ['that takes one application of each person', { once: { in: 'all', who } }],
  ])('%s', (_, fields) => expect(saidOf((g) => Object.assign(g, fields))).toEqual([]));
});

describe('what makes no sense is said', () => {
  const offline = { onlineDepth: 'forms', channels: ['counter', 'post'] };
  test.each<[string, object]>([
    ['rounds.0: it ends before it begins', { rounds: [{ ...spring, until: '2027-02-28' }] }],
    ['rounds.1: another round has this id', { rounds: [spring, { ...autumn, id: 'spring' }] }],
    ['rounds.1: another round is on the same days', { rounds: [spring, { ...autumn, from: '2027-03-31' }] }],
    [
      'rounds.0: it is outside the days that are planned for the service',
      { rounds: [spring], planned: { until: '2027-03-30' } },
    ],
    ['once: there are no rounds', { once: { in: 'a-round', who } }],
    ['once.who: by which answer is a person known?', { applicants: ['citizen'], once: { in: 'all' } }],
    ['seats: each round has its own', { rounds: [{ ...spring, seats: 1 }], seats: 3, quota }],
    ['quota: it has seats, and says so here', { rounds: [{ ...spring, seats: 1 }] }],
    ['rounds: nobody applies for it here', { ...offline, rounds: 'yearly' }],
    ['seats: nobody applies for it here', { ...offline, seats: 3, quota }],
    ['once: nobody applies for it here', { ...offline, once: { in: 'all', who } }],
  ])('%s', (said, fields) => expect(saidOf((g) => Object.assign(g, fields))).toEqual([said]));

  test.each<[string, object]>([
    ['no seat at all', { seats: 0 }],
    ['half a seat', { seats: 1.5 }],
    ['a round without a seat', { rounds: [{ ...spring, seats: 0 }] }],
    ['a round without an end', { rounds: [{ ...spring, until: undefined }] }],
    ['a day that is none', { rounds: [{ ...spring, until: '2027-03-32' }] }],
    ['no rounds', { rounds: [] }],
    ['once a month', { once: { in: 'a-month', who } }],
  ])('%s', (_, fields) => expect(written((g) => Object.assign(g, fields)).success).toBe(false));
});
