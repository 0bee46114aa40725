import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { addUpCounts } from '#lib/applications/case/desk-count-store.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import { addCases, addPeople } from './desk-cases.ts';
import { deskQueries, sums, type Ask } from './desk-queries.ts';
import { atMost, type Figure } from './report.ts';

/** So many times as long a query may take at the large number of cases. */
const most = 3;
const rounds = 5;
const timesEach = 5;

type Given = { small: number; large: number; say: (line: string) => void };

/**
 * The desk's queries in two databases of a real Postgres, turn by turn, so that a busy machine slows both: how many times as
 * long each takes in the larger one, and how often whole tables were read there.
 */
export async function compareDesks({ small, large, say }: Given): Promise<Figure[]> {
  const programs = postgresPrograms();
  if (!programs) throw new Error('Postgres is not installed here (Debian: apt-get install postgresql).');
  const postgres = await startPostgres(programs, '-c fsync=off -c shared_buffers=1GB -c max_wal_size=8GB');
  try {
    const few = await openWith(postgres.url, 'few', small);
    const many = await openWith(postgres.url, 'many', large);
    say(`${small} and ${large} cases are there; medians of ${rounds * timesEach}`);
    const before = await wholeReads(many.db);
    const figures: Figure[] = [];
    for (const [name, ask] of Object.entries(deskQueries)) {
      const { was, is } = await compare(few.db, many.db, ask);
      say(lineOfTimes(name, { was, is }));
      figures.push(atMost(name, is / was, { bar: most, unit: '×' }));
    }
    for (const [name, ask] of Object.entries(sums)) say(lineOfTimes(name, await compare(few.db, many.db, ask)));
    figures.push(atMost('reads of a whole table', (await wholeReads(many.db)) - before, { bar: 0 }));
    await Promise.all([few.close(), many.close()]);
    return figures;
  } finally {
    await postgres.stop();
  }
}

async function openWith(server: string, name: string, cases: number) {
  const at = new URL(server);
  const first = await openAt({ kind: 'postgres', url: server });
  await first.db.execute(sql.raw(`create database ${name}`));
  await first.close();
  at.pathname = name;
  await migrateAt(at.href);
  const opened = await openAt({ kind: 'postgres', url: at.href });
  await addPeople(opened.db);
  await addCases(opened.db, cases);
  await addUpCounts(opened.db);
  await opened.db.execute(sql`vacuum analyze`);
  return opened;
}

type Times = { was: number; is: number };

const lineOfTimes = (name: string, { was, is }: Times): string =>
  `${name.padEnd(40)} ${was.toFixed(2).padStart(8)} ms ${is.toFixed(2).padStart(8)} ms`;

/** The medians of a query in both. */
async function compare(few: Database, many: Database, ask: Ask): Promise<Times> {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await time(few, ask, taken[0]);
    await time(many, ask, taken[1]);
  }
  return { was: medianOf(taken[0]), is: medianOf(taken[1]) };
}

async function time(db: Database, ask: Ask, taken: number[]): Promise<void> {
  for (let turn = 0; turn < timesEach; turn += 1) {
    const began = performance.now();
    await ask(db);
    taken.push(performance.now() - began);
  }
}

const medianOf = (taken: number[]): number => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;

/** How often a whole table that grows with cases was read. */
async function wholeReads(db: Database): Promise<number> {
  // Postgres counts once a second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const [read] = await db
    .select({ scans: sql<string>`sum(seq_scan)` })
    .from(sql`pg_stat_user_tables`)
    .where(sql`relname in ('applications', 'application_events', 'case_terms', 'decided_cases')`);
  return Number(read?.scans ?? 0);
}
