import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday, type Day } from '#lib/kernel/day.ts';
import { createCalendar } from './calendar.ts';
import { cutTo, deadline, type ClockFacts, type Limit } from './clock.ts';
import { lightOf, nearFrom } from './light.ts';
import { countOf, traceOf } from './trace.ts';
import { usedDays } from './used-days.ts';

const day = (after: number): Day => addDays('2026-01-05', after);

/** Three years, in which every ninth day is off and every fourteenth is worked, whatever weekday it is. */
const calendar = createCalendar(
  [2026, 2027, 2028].map((year) => ({
    ...{ year, provisional: year === 2028 },
    days: Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index))
      .filter((_, index) => index % 9 === 0 || index % 14 === 0)
      .map((date, index) => ({ name: '节', date, isOffDay: index % 2 === 0 })),
  })),
);

const limits: fc.Arbitrary<Exclude<Limit, { unit: 'on-the-spot' }>> = fc.record({
  unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
  days: fc.integer({ min: 1, max: 60 }),
});
const stops = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 3 })
  .map((all) => all.map(([from, length]) => ({ from: day(from), to: day(from + length) })));
const facts: fc.Arbitrary<ClockFacts> = fc.record({
  acceptedOn: fc.integer({ min: 0, max: 60 }).map(day),
  stops,
  extension: fc.integer({ min: 0, max: 10 }),
});
const today = day(200);
const due = (limit: Limit, given: ClockFacts) => deadline(limit, given, { calendar, today });

describe('whatever happens to a case', () => {
  test('as many days count as the limit and its extension have, in order, after the acceptance', () => {
    fc.assert(
      fc.property(limits, facts, (limit, given) => {
        const { counted } = due(limit, given);
        expect(counted).toHaveLength(limit.days + given.extension);
        expect(counted).toEqual([...new Set(counted)].toSorted());
        expect(counted[0]! > given.acceptedOn).toBe(true);
      }),
    );
  });

  test('the last day is one on which the office works', () => {
    fc.assert(
      fc.property(limits, facts, (limit, given) => {
        expect(calendar.isWorkingDay(due(limit, given).due)).toBe(true);
      }),
    );
  });

  test('no day on which the clock stood still counts', () => {
    fc.assert(
      fc.property(limits, facts, (limit, given) => {
        const { counted } = due(limit, given);
        for (const { from, to } of given.stops) expect(counted.filter((one) => from < one && one <= to!)).toEqual([]);
      }),
    );
  });

  test('in a limit of working days nothing but working days counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), facts, (days, given) => {
        const { counted } = due({ unit: 'working-day', days }, given);
        expect(counted.filter((one) => !calendar.isWorkingDay(one))).toEqual([]);
      }),
    );
  });

  test('a stop, a day more and a later acceptance never bring the end nearer', () => {
    fc.assert(
      fc.property(limits, facts, stops, (limit, given, more) => {
        const end = due(limit, given).due;
        expect(due(limit, { ...given, stops: [...given.stops, ...more] }).due >= end).toBe(true);
        expect(due({ ...limit, days: limit.days + 1 }, given).due >= end).toBe(true);
        expect(due(limit, { ...given, extension: given.extension + 1 }).due >= end).toBe(true);
        expect(due(limit, { ...given, acceptedOn: addDays(given.acceptedOn, 1) }).due >= end).toBe(true);
      }),
    );
  });

  test('a promise of whatever length never ends after the law', () => {
    fc.assert(
      fc.property(limits, limits, facts, (statutory, promised, given) => {
        const law = due(statutory, given);
        expect(cutTo(law, due(promised, given)).due <= law.due).toBe(true);
      }),
    );
  });

  test('working days end no sooner than as many calendar days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), facts, (days, given) => {
        const [working, calendarDays] = (['working-day', 'calendar-day'] as const).map(
          (unit) => due({ unit, days }, given).due,
        );
        expect(working! >= calendarDays!).toBe(true);
      }),
    );
  });
});

describe('a clock', () => {
  test('is additive: so many days and then as many more end where all of them end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), facts, (first, more, given) => {
        const plain = { ...given, extension: 0 };
        const working = (days: number, acceptedOn: Day) => due({ unit: 'working-day', days }, { ...plain, acceptedOn });
        const half = working(first, given.acceptedOn);
        const whole = working(first + more, given.acceptedOn);
        expect(working(more, half.due).due).toBe(whole.due);
        expect([...half.counted, ...working(more, half.due).counted]).toEqual(whole.counted);
      }),
    );
  });

  test('does not see in how many pieces, how often or in which order it stood still', () => {
    fc.assert(
      fc.property(limits, facts, fc.integer({ min: 0, max: 20 }), (limit, given, cut) => {
        const end = due(limit, given);
        const pieces = given.stops.flatMap(({ from, to = from }) => {
          const middle = addDays(from, cut);
          return middle < to
            ? [
                { from, to: middle },
                { from: middle, to },
              ]
            : [{ from, to }];
        });
        for (const same of [pieces, merged(given.stops), given.stops.toReversed(), [...given.stops, ...pieces]])
          expect(due(limit, { ...given, stops: same })).toEqual(end);
      }),
    );
  });

  test('is a function of what it is given, which it leaves as it was', () => {
    fc.assert(
      fc.property(limits, facts, (limit, given) => {
        const kept = structuredClone(given);
        expect(due(limit, given)).toEqual(due(structuredClone(limit), kept));
        expect(given).toEqual(kept);
      }),
    );
  });
});

/** Stops that touch or overlap as one. */
function merged(all: { from: Day; to?: Day | undefined }[]): { from: Day; to: Day }[] {
  const whole: { from: Day; to: Day }[] = [];
  for (const { from, to = from } of all.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else whole.push({ from, to });
  }
  return whole;
}

describe('the days that are shown of a clock', () => {
  test('add up to the days it used, on every day until the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), facts, (days, given) => {
        const clock = due({ unit: 'working-day', days }, given);
        const shown = traceOf(clock, given, { calendar, today: clock.due });
        for (const { day: until } of shown) {
          const past = shown.filter(({ day: one }) => one <= until);
          const used = usedDays(given, { until, calendar });
          expect([countOf(past, 'counted'), countOf(past, 'stopped')]).toEqual([used.counted, used.stopped]);
        }
      }),
    );
  });

  test('follow one another from the acceptance, and hold just the days that counted', () => {
    fc.assert(
      fc.property(limits, facts, (limit, given) => {
        const clock = due(limit, given);
        const days = traceOf(clock, given, { calendar, today });
        expect(days[0]).toEqual({ day: given.acceptedOn, kind: 'accepted' });
        expect(days.every((one, index) => index === 0 || one.day === addDays(days[index - 1]!.day, 1))).toBe(true);
        expect(countOf(days, 'counted')).toBe(clock.counted.length);
      }),
    );
  });
});

describe('the light', () => {
  const order = { normal: 0, near: 1, overdue: 2, paused: 3 };

  test('turns from green to yellow to red and never back, and is red only after the last day', () => {
    fc.assert(
      fc.property(limits, facts, (limit, given) => {
        const clock = due(limit, given);
        const of = (on: Day) => lightOf({ due: clock.due, nearFrom: nearFrom(clock), stopped: false }, on);
        const lights = Array.from({ length: 40 }, (_, index) => of(addDays(clock.due, index - 30)));
        expect(lights.map((light) => order[light])).toEqual(
          lights.map((light) => order[light]).toSorted((x, y) => x - y),
        );
        expect([of(clock.due), of(addDays(clock.due, 1))]).toEqual(['near', 'overdue']);
      }),
    );
  });
});

test('the calendar of these cases has days off in the week and worked days at its end', () => {
  const all = Array.from({ length: 300 }, (_, index) => day(index));
  expect(all.some((one) => weekday(one) < 6 && !calendar.isWorkingDay(one))).toBe(true);
  expect(all.some((one) => weekday(one) > 5 && calendar.isWorkingDay(one))).toBe(true);
});
