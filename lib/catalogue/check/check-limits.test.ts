import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGuide, days, type Written } from '#lib/catalogue/city.testing.ts';
import { guideSchema } from '#lib/catalogue/guide.ts';
import { checkLimits, mostCalendarDays } from './check-limits.ts';

const onTheSpot = { unit: 'on-the-spot' };

/** What is said against a guide with these limits; its steps have none. */
function saidOf(statutory: object | null, promised: object, change: (guide: Written) => void = () => undefined) {
  const written = aGuide();
  written['limits'] = { statutory, promised };
  for (const step of written['steps']) delete step.limit;
  change(written);
  const guide = { ...guideSchema.parse(written), id: 'food' };
  return checkLimits(guide).map(({ rule, field, reason }) => `${rule} ${field}: ${reason}`);
}

describe('working days in calendar days', () => {
  test.each([
    [1, 3, 'a Friday, then the weekend'],
    [5, 7, 'a week'],
    [6, 10, 'a week and a Friday'],
    [20, 28, 'four weeks'],
  ])('%i are %i at most: %s', (working, calendar) => expect(mostCalendarDays(working)).toBe(calendar));

  test('are enough from whatever weekday they begin', () => {
    const taken = (working: number, weekday: number): number => {
      let calendar = 0;
      for (let left = working; left > 0; calendar += 1) if ((weekday + calendar) % 7 < 5) left -= 1;
      return calendar;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 0, max: 6 }), (working, weekday) => {
        expect(taken(working, weekday)).toBeLessThanOrEqual(mostCalendarDays(working));
      }),
    );
  });
});

describe('a promise within the law', () => {
  test.each<[string, object, object]>([
    ['as long as the law allows', days(20), days(20)],
    ['in the same calendar days', days(30, 'calendar-day'), days(30, 'calendar-day')],
    ['in calendar days, which never hold more working days', days(20), days(20, 'calendar-day')],
    ['in working days that fit into calendar days', days(28, 'calendar-day'), days(20)],
    ['on the spot, where the law gives days', days(1), onTheSpot],
    ['on the spot, as the law has it', onTheSpot, onTheSpot],
  ])('is one %s', (_, statutory, promised) => expect(saidOf(statutory, promised)).toEqual([]));

  test.each<[string, object, object, string]>([
    ['R2', days(20), days(21), '21 working-days may be longer than the statutory 20 working-days'],
    [
      'R2',
      days(1, 'calendar-day'),
      days(2, 'calendar-day'),
      '2 calendar-days may be longer than the statutory 1 calendar-day',
    ],
    ['C', days(27, 'calendar-day'), days(20), '20 working-days may be longer than the statutory 27 calendar-days'],
    ['C', days(20), days(21, 'calendar-day'), '21 calendar-days may be longer than the statutory 20 working-days'],
    ['R2', onTheSpot, days(1), '1 working-day may be longer than the statutory on-the-spot'],
  ])('%s refuses one that is longer: %j, promised %j', (rule, statutory, promised, reason) => {
    expect(saidOf(statutory, promised)).toEqual([`${rule} limits.promised: ${reason}`]);
  });
});

describe('a law without a limit', () => {
  test('is no fault of a public service', () => {
    expect(saidOf(null, days(5), (guide) => (guide['type'] = '20'))).toEqual([]);
  });

  test('is one of a licence', () => {
    expect(saidOf(null, days(5))).toEqual(['C limits.statutory: a licence has a statutory limit']);
  });
});

describe('the steps within the promise', () => {
  const stepsOf =
    (...limits: object[]) =>
    (guide: Written) =>
      limits.forEach((limit, index) => (guide['steps'][index].limit = limit));

  test.each<[string, object, object[]]>([
    ['use all of it', days(5), [days(2), days(3)]],
    ['take no time on the spot', days(1), [onTheSpot, days(1), onTheSpot]],
    ['are all on the spot', onTheSpot, [onTheSpot, onTheSpot]],
    ['are of two units, and fit at the worst', days(12, 'calendar-day'), [days(5), days(5, 'calendar-day')]],
  ])('%s', (_, promised, limits) => expect(saidOf(days(40), promised, stepsOf(...limits))).toEqual([]));

  test.each<[object, object[], string]>([
    [days(5), [days(3), days(3)], 'the steps take 6 working-days, the promise is 5 working-days'],
    [onTheSpot, [days(1)], 'the steps take 1 working-day, the promise is on-the-spot'],
    [
      days(11, 'calendar-day'),
      [days(5), days(5, 'calendar-day')],
      'the steps take 12 calendar-days, the promise is 11 calendar-days',
    ],
    [days(10, 'calendar-day'), [days(10)], 'the steps take 10 working-days, the promise is 10 calendar-days'],
  ])('are named when they take longer than %j: %j', (promised, limits, reason) => {
    expect(saidOf(days(40), promised, stepsOf(...limits))).toEqual([`C steps: ${reason}`]);
  });
});

describe('the rules of a service', () => {
  const said = (type: string, rules: object, statutory: object | null = days(20)) =>
    saidOf(statutory, days(10), (guide) => Object.assign(guide, { type }, rules));

  test.each<[string, string, object]>([
    ['of a licence that leaves them to the law', '01', {}],
    ['of a licence with a shorter extension', '01', { extension: 5 }],
    [
      'of a licence that silence approves',
      '01',
      { silence: { filing: 'tacit-acceptance', decision: 'tacit-approval' } },
    ],
    ['of a benefit with an extension', '05', { extension: 10 }],
    ['of a benefit that silence does not accept', '05', { silence: { filing: 'none', decision: 'none' } }],
    ['of three people', '01', { approval: 'two-person', approvers: 2 }],
    ['with lights of their own', '05', { lights: { percent: 30, days: 10 } }],
  ])('may be those %s', (_, type, rules) => expect(said(type, rules)).toEqual([]));

  test.each<[string, object, string]>([
    [
      '01',
      { silence: { filing: 'none', decision: 'none' } },
      'C silence.filing: a licence is accepted by silence (Art. 32)',
    ],
    ['20', { approval: 'one-person', approvers: 2 }, 'C approvers: several approvers agree where two people decide'],
    ['05', { lights: { percent: 1, days: 11 } }, 'C lights: the light would be yellow before the limit begins'],
  ])('of type %s are not %j', (type, rules, reason) => expect(said(type, rules)).toEqual([reason]));

  test('have silence decide only where the law sets days', () => {
    const rules = { silence: { filing: 'none', decision: 'tacit-refusal' } };
    const reason = 'C silence.decision: silence decides once the days of the law have passed, and it sets none';
    expect(said('20', rules, null)).toEqual([reason]);
    expect(said('20', rules)).toEqual([]);
  });

  test.each([
    { silence: { filing: 'tacit-approval', decision: 'none' } },
    { extension: -1 },
    { extension: 11 },
    { lights: { percent: 0, days: 1 } },
    { headAfter: 0 },
    { approvers: 0 },
  ])('are never %j', (rules) => expect(() => said('20', rules)).toThrow(/too_small|too_big|invalid_value/));
});
