// `npm run bench:desk [small large]`: the desk's queries in a real Postgres at both sizes: every queue, filter, count and
// search, and the next case. At the large size none may take more than three times as long, nor read a whole table.
import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { addUpCounts, countQueues } from '#lib/applications/case/desk-count-store.ts';
import type { Queue, QueueFilter } from '#lib/applications/case/listed.ts';
import { listQueue, listUrgent, queueStates } from '#lib/applications/case/queue-store.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { say, stop } from '#scripts/steps/say.mjs';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import { addCases, addPeople, reader } from './performance/desk-cases.ts';

const [small = 1000, large = 1_000_000] = process.argv.slice(2).map(Number);
/** So many times as long a query may take at the large size. */
const most = 3;
const times = 15;

const filters: Record<string, QueueFilter> = {
  department: { department: 'market' },
  service: { service: 'service-10' },
  owner: { owner: '0190000a-0000-7000-8000-000000000002' },
  overdue: { light: 'overdue' },
  near: { light: 'near' },
  normal: { light: 'normal' },
  language: { language: 'en' },
  message: { message: true },
  resubmitted: { resubmitted: true },
  'sent back': { sentBack: true },
};

const programs = postgresPrograms() ?? stop('Postgres is not installed here.');
const postgres = await startPostgres(programs, '-c fsync=off -c shared_buffers=1GB');
try {
  await migrateAt(postgres.url);
  const { db, close } = await openAt({ kind: 'postgres', url: postgres.url });
  process.exitCode = (await compare(db)) ? 0 : 1;
  await close();
} finally {
  await postgres.stop();
}

async function compare(db: Database): Promise<boolean> {
  await addPeople(db);
  await addCases(db, 0, small);
  await addUpCounts(db);
  const before = new Map<string, Measured>();
  for (const [name, ask] of queriesOf(db)) before.set(name, await measure(db, ask));
  await addCases(db, small, large);
  await addUpCounts(db);
  let isReached = true;
  for (const [name, ask] of queriesOf(db)) {
    const was = before.get(name)?.ms ?? 0;
    const { ms, scans } = await measure(db, ask);
    const isWell = ms <= most * was && scans === 0;
    isReached &&= isWell;
    say(
      `${name.padEnd(28)} ${was.toFixed(2).padStart(8)} ms ${ms.toFixed(2).padStart(8)} ms ${(ms / was).toFixed(2).padStart(6)} ×, ${scans} reads of a whole table ${isWell ? 'ok' : 'NOT OK'}`,
    );
  }
  return isReached;
}

type Measured = { ms: number; scans: number };

/** The median time of a query, and how often it read a whole table of cases or of their events. */
async function measure(db: Database, ask: () => Promise<unknown>): Promise<Measured> {
  const scansBefore = await wholeReads(db);
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await ask();
    taken.push(performance.now() - began);
  }
  const ms = taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return { ms, scans: (await wholeReads(db)) - scansBefore };
}

function queriesOf(db: Database): [string, () => Promise<unknown>][] {
  const desk = { departments: reader.posts.map(({ department }) => department), personId: reader.id };
  const today = dayOf(new Date());
  const reach = desk.departments.map((department) => ({ department, statuses: [...queueStates.review] }));
  const urgent = { reach, personId: reader.id, except: reader.id, limit: 50 };
  const list = (queue: Queue, filter: QueueFilter) => () =>
    listQueue(db, { ...desk, queue, filter, today }, { limit: 50 });
  return [
    ...(Object.keys(queueStates) as Queue[]).map((queue): [string, () => Promise<unknown>] => [queue, list(queue, {})]),
    ...(['review', 'colleagues'] as const).flatMap((queue) =>
      Object.entries(filters).map(([name, filter]): [string, () => Promise<unknown>] => [
        `${queue}, ${name}`,
        list(queue, filter),
      ]),
    ),
    ['counts', () => countQueues(db, desk)],
    ['next case', () => listUrgent(db, { ...urgent, within: undefined })],
    ['next case of a list', () => listUrgent(db, { ...urgent, within: { queue: 'review', filter: {}, today } })],
  ];
}

/** How often a whole table of cases or of their events was read. */
async function wholeReads(db: Database): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const [read] = await db
    .select({ scans: sql<string>`sum(seq_scan)` })
    .from(sql`pg_stat_user_tables`)
    .where(sql`relname in ('applications', 'application_events')`);
  return Number(read?.scans ?? 0);
}
