import { describe, expect, test } from 'vitest';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';
import { usedDays } from '#lib/deadlines/used-days.ts';
import { countOf, traceOf } from '#lib/deadlines/trace.ts';
import type { Limit } from '#lib/deadlines/clock.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import vectors from './case-vectors.json' with { type: 'json' };
import { clockOf } from './case-clock.ts';

type Vector = {
  about?: string;
  unit: string;
  days: number;
  /** A step, its day, and the days of an extension or the day from which a filing counts as accepted. */
  events: (string | number)[][];
  today?: string;
  due: Day;
};

const tables = readCalendarTables();
const calendar = createCalendar(tables);
const all: Vector[] = [...vectors.chosen, ...vectors.drawn];

const eventsOf = ({ events }: Vector): ApplicationEvent[] =>
  events.map(([step, day, more], index) => ({
    ...{ sequence: index + 1, status: 'in_review', actorId: null, actorName: null },
    at: new Date(`${day}T10:00:00+08:00`),
    // The table has the facts that the clock looks at, and no others.
    ...({ step, facts: { days: more, asOf: more } } as unknown as Pick<ApplicationEvent, 'step' & 'facts'>),
  })) as ApplicationEvent[];

const limitOf = ({ unit, days }: Vector): Limit => (unit === 'on-the-spot' ? { unit } : ({ unit, days } as Limit));

const clockFor = (vector: Vector) => {
  const limits = { promised: limitOf(vector), statutory: null };
  const clock = clockOf(eventsOf(vector), { limits }, { calendar, today: vector.today ?? '2026-12-31' });
  if (!clock) throw new Error('The clock has not begun');
  return clock;
};

const special = new Map(tables.flatMap(({ days }) => days.map(({ date, isOffDay }) => [date, isOffDay] as const)));
const isWorked = (day: Day): boolean => {
  const off = special.get(day);
  return off === undefined ? ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) : !off;
};

/** Tears one sheet after the other off the calendar, with what happened on each day; it shares nothing with the clock. */
function tearOff({ unit, days, events, today = '2026-12-31' }: Vector): Day {
  const begun = events.findLastIndex(([step]) => step === 'reopen');
  const own = events.slice(Math.max(begun, 0));
  const began = own.find(([step]) => ['accept', 'deem_accepted', 'reopen'].includes(String(step))) ?? [];
  const start = String(began[0] === 'deem_accepted' ? began[2] : began[1]);
  let longer = own.reduce((sum, [step, , more]) => sum + (step === 'extend' ? Number(more) : 0), 0);
  let left = days;
  let day = start;
  if (unit === 'on-the-spot') return day;
  while (left + longer > 0) {
    const before = own.filter(([, on]) => String(on) < addDays(day, 1));
    const stops = before.filter(([step]) => step === 'stop').length;
    const resumed = before.filter(([step]) => step === 'resume').length;
    day = addDays(day, 1);
    // A clock that nobody has started again by today runs on from tomorrow, as far as one can tell.
    const stands = stops > resumed && !(own.at(-1)?.[0] === 'stop' && day > today);
    if (stands) continue;
    if (left > 0 && (unit === 'calendar-day' || isWorked(day))) left -= 1;
    else if (left === 0 && isWorked(day)) longer -= 1;
  }
  while (!isWorked(day)) day = addDays(day, 1);
  return day;
}

describe('120 cases: sixty chosen for what they turn on, sixty drawn', () => {
  test('are as many, and no two alike', () => {
    expect([vectors.chosen.length, vectors.drawn.length]).toEqual([60, 60]);
    const said = all.map(({ about: _, ...vector }) => JSON.stringify(vector));
    expect(new Set(said).size).toBe(120);
  });

  test.each(vectors.chosen)('$about: due on $due', (vector) => expect(clockFor(vector).promised.due).toBe(vector.due));

  test('the drawn ones are due when they should be', () => {
    for (const vector of vectors.drawn) expect(clockFor(vector).promised.due, JSON.stringify(vector)).toBe(vector.due);
  });

  test('a calendar whose sheets are torn off day by day says the same of every one', () => {
    for (const vector of all) expect(tearOff(vector), JSON.stringify(vector)).toBe(vector.due);
  });

  test('the days shown of each are the days it used by its last day, or by today', () => {
    for (const vector of all.filter(({ unit }) => unit === 'working-day')) {
      const { facts, promised } = clockFor(vector);
      const until = vector.today ?? vector.due;
      const shown = traceOf(promised, facts, { calendar, today: until }).filter(({ day }) => day <= until);
      const used = usedDays(facts, { until, calendar });
      expect(countOf(shown, 'counted'), JSON.stringify(vector)).toBe(used.counted);
      expect(used.counted).toBe(vector.today ? countOf(shown, 'counted') : vector.days + facts.extension);
    }
  });
});
