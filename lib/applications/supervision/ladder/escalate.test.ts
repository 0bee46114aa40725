import { asc, eq, notInArray, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { submissions } from '#db/schema/applications.ts';
import { notifications } from '#db/schema/notifications.ts';
import { people } from '#db/schema/identity.ts';
import { escalations } from '#db/schema/supervision.ts';
import { test, testTogether } from '#db/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { reply } from './reply.ts';
import { aFiling, anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCaseIn, aCast, along, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import { escalate } from './escalate.ts';

/** Promised within five working days of Monday the 23rd: near from Friday the 27th, due on Monday the 30th. */
const morning = (day: string, hour = '09') => `${day}T${hour}:00:00+08:00`;

type Staffed = Cast & { supervisor: Actor; head: Actor };

async function aStaff(db: Database): Promise<Staffed> {
  return {
    ...(await aCast(db)),
    supervisor: await anOfficer(db, licence.department, ['supervisor']),
    head: await anOfficer(db, '*', ['administrator']),
  };
}

const climb = (db: Database, day: string, hour?: string) => escalate(contextOf(db, null, morning(day, hour)));

const reached = async (db: Database) =>
  (await db.select().from(escalations).orderBy(asc(escalations.id))).map(({ rung, personId, dueOn }) => ({
    ...{ rung, personId, dueOn },
  }));

describe('the ladder of a case', () => {
  test('tells its owner when it is near, asks the supervisor when it is late, then the head', async ({ db }) => {
    const staff = await aStaff(db);
    await aCaseIn(db, 'in_review', staff);
    for (const day of [
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ])
      await climb(db, day);
    const dueOn = '2026-11-30';
    expect(await reached(db)).toEqual([
      { rung: 'near', personId: staff.officer.id, dueOn },
      { rung: 'overdue', personId: staff.supervisor.id, dueOn },
      { rung: 'late', personId: staff.head.id, dueOn },
    ]);
    const asked = await db.select().from(escalations).orderBy(asc(escalations.id));
    expect(asked.map(({ askedAt }) => askedAt.toISOString().slice(0, 10))).toEqual([
      ...['2026-11-27', '2026-12-01', '2026-12-04'],
    ]);
  });

  test('asks the head as soon as the service of the case has it so', async ({ db }) => {
    const { id } = await aCaseIn(db, 'in_review', await aStaff(db));
    const terms = sql`${submissions.terms} || '{"headAfter": 1}'::jsonb`;
    await db.update(submissions).set({ terms }).where(eq(submissions.applicationId, id));
    await climb(db, '2026-12-01');
    expect(await climb(db, '2026-12-02')).toMatchObject({ late: 1 });
  });

  test('reaches each rung once, however often the job runs', async ({ db }) => {
    await aCaseIn(db, 'in_review', await aStaff(db));
    expect(await climb(db, '2026-12-01')).toEqual({ near: 0, overdue: 1, late: 0 });
    for (let run = 0; run < 3; run += 1) expect(await climb(db, '2026-12-01', '15')).toMatchObject({ overdue: 0 });
    expect(await reached(db)).toHaveLength(1);
  });

  test('is climbed by nobody at night or on a day off', async ({ db }) => {
    await aCaseIn(db, 'in_review', await aStaff(db));
    await climb(db, '2026-12-01', '08');
    await climb(db, '2026-12-05');
    expect(await reached(db)).toEqual([]);
  });

  test('stands still while the clock does, and begins anew when the clock’s stop moved the due day', async ({ db }) => {
    const staff = await aStaff(db);
    const found = await aCaseIn(db, 'in_review', staff);
    await climb(db, '2026-11-27');
    const stopped = await along(db, found, { ...staff, steps: ['stop'], at: morning('2026-11-27', '10') });
    await climb(db, '2026-12-08');
    expect(await reached(db)).toHaveLength(1);
    const { dueOn } = await along(db, stopped, { ...staff, steps: ['resume'], at: morning('2026-12-08', '10') });
    expect(dueOn).toBe('2026-12-09');
    await climb(db, '2026-12-09');
    await climb(db, '2026-12-10');
    expect((await reached(db)).map(({ rung, dueOn: of }) => [rung, of])).toEqual([
      ['near', '2026-11-30'],
      ['near', '2026-12-09'],
      ['overdue', '2026-12-09'],
    ]);
  });

  test('begins anew when the limit was extended', async ({ db }) => {
    const staff = await aStaff(db);
    const found = await aCaseIn(db, 'in_review', staff);
    await climb(db, '2026-11-27');
    const { dueOn } = await along(db, found, {
      ...{ officer: staff.approver, approver: staff.approver, steps: ['extend'], at: morning('2026-11-27', '10') },
    });
    expect(dueOn).toBe('2026-12-07');
    await climb(db, '2026-12-01');
    await climb(db, '2026-12-07');
    expect((await reached(db)).map(({ rung, dueOn: of }) => [rung, of])).toEqual([
      ['near', '2026-11-30'],
      ['near', '2026-12-07'],
    ]);
  });

  test.for([[['stop']], [['propose', 'approve']]] as const)(
    'asks for no reply any more after %j',
    async ([steps], { db }) => {
      const staff = await aStaff(db);
      const found = await aCaseIn(db, 'in_review', staff);
      await climb(db, '2026-12-01');
      const [asked] = await db.select().from(escalations);
      await along(db, found, { ...staff, steps: [...steps], at: morning('2026-12-01', '10') });
      const ctx = contextOf(db, staff.supervisor, morning('2026-12-01', '11'));
      expect(codeOf(await reply(ctx, { escalationId: asked!.id, reason: '？', plan: '？' }))).toBe('not_asked');
    },
  );
});

describe('the ladder always lands on a person', () => {
  const cases: [string, (staff: Staffed) => (keyof Staffed)[], keyof Staffed][] = [
    ['the supervisor', () => [], 'supervisor'],
    ['the head where no supervisor is there', () => ['supervisor'], 'head'],
    ['an approver where neither is', () => ['supervisor', 'head'], 'approver'],
    ['the owner where nobody else is left', () => ['supervisor', 'head', 'approver'], 'officer'],
  ];
  test.for(cases)('%s', async ([, gone, lands], { db }) => {
    const staff = await aStaff(db);
    await aCaseIn(db, 'in_review', staff);
    const others = notInArray(
      people.id,
      Object.values(staff).map(({ id }) => id),
    );
    await db.update(people).set({ disabledAt: new Date() }).where(others);
    for (const who of gone(staff))
      await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, staff[who].id));
    await climb(db, '2026-12-01');
    expect(await reached(db)).toMatchObject([{ rung: 'overdue', personId: staff[lands].id }]);
  });

  test('and never on whoever applied', async ({ db }) => {
    const staff = await aStaff(db);
    await aFiling(db, { ...licence, by: staff.supervisor });
    // A filing of a licence is due after five working days.
    await climb(db, '2026-12-01');
    expect(await reached(db)).toMatchObject([{ rung: 'overdue', personId: staff.head.id }]);
  });

  test('with a line in their inbox', async ({ db }) => {
    const staff = await aStaff(db);
    await aCaseIn(db, 'in_review', staff);
    await climb(db, '2026-12-01');
    const told = await db.select().from(notifications).where(eq(notifications.personId, staff.supervisor.id));
    expect(told.map(({ occasion }) => occasion)).toEqual(['overdue_asked']);
  });
});

testTogether('two processes at a time ask once', async ({ db }) => {
  const staff = await aStaff(db);
  for (let made = 0; made < 4; made += 1) await aCaseIn(db, 'in_review', staff);
  const runs = await Promise.all([climb(db, '2026-12-01'), climb(db, '2026-12-01')]);
  expect(runs.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(4);
  expect(await reached(db)).toHaveLength(4);
  const told = await db.select().from(notifications).where(eq(notifications.personId, staff.supervisor.id));
  expect(told).toHaveLength(4);
});
