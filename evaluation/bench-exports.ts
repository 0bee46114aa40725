// `npm run bench:exports [cases …]`: a list of cases of each size as CSV and as XLSX from a real Postgres, with the memory
// of the process at its most. What memory has at a million must be what it has at ten thousand, give or take a little, once
// the process is warm: the smallest list is taken ten times first.
import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { createVault } from '#lib/kernel/vault.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { exportCases, exportFormats, type ExportFormat } from '#lib/applications/desk/export-cases.ts';
import { writeCsv } from '#lib/applications/desk/export-csv.ts';
import { exportTable } from '#lib/applications/desk/export-table.ts';
import { writeXlsx } from '#lib/applications/desk/export-xlsx.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { say, stop } from '#scripts/steps/say.mjs';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import { aPost } from '#lib/kernel/testing.ts';

const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];
/** Megabytes that a million cases may take beyond ten thousand. */
const room = 60;
const warmUp = 10;
const department = 'public-security';

const programs = postgresPrograms() ?? stop('Postgres is not installed here.');
const postgres = await startPostgres(programs, '-c fsync=off');
try {
  await migrateAt(postgres.url);
  const { db, close } = await openAt({ kind: 'postgres', url: postgres.url });
  process.exitCode = (await measure(db)) ? 0 : 1;
  await close();
} finally {
  await postgres.stop();
}

async function measure(db: Database): Promise<boolean> {
  const ctx = await aClerk(db);
  const most: Record<ExportFormat, number[]> = { csv: [], xlsx: [] };
  let there = 0;
  for (const size of wanted) {
    await addCases(db, there, size);
    for (let taken = 0; there === 0 && taken < warmUp; taken += 1)
      for (const format of exportFormats) await take(ctx, format);
    for (const format of exportFormats) {
      const { memory, told } = await take(ctx, format);
      say(told);
      most[format].push(memory);
    }
    there = size;
  }
  return exportFormats.every((format) => (most[format].at(-1) ?? 0) - (most[format][0] ?? 0) < room);
}

async function take(ctx: ApplicationContext, format: ExportFormat): Promise<{ memory: number; told: string }> {
  const cases = await exportCases(ctx, { format, purpose: 'statistics', selection: {} });
  if (!cases.ok) throw new Error('The export was refused');
  const about = { locale: 'zh', author: ctx.actor.name, at: ctx.now(), purpose: 'statistics', filter: '' } as const;
  const table = exportTable(ctx.catalogue, cases.value, about);
  const began = performance.now();
  let [bytes, most, rows] = [0, 0, 0];
  const counted = { ...table, pages: counting(table.pages, (count) => (rows += count)) };
  for await (const part of format === 'csv' ? writeCsv(counted) : writeXlsx(counted)) {
    bytes += part.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const [megabytes, memory] = [bytes / 1e6, most / 1048576];
  const seconds = (performance.now() - began) / 1000;
  const told = `${format.padEnd(4)} ${String(rows).padStart(9)} rows ${megabytes.toFixed(1).padStart(6)} MB ${seconds.toFixed(1).padStart(6)} s, memory at most ${memory.toFixed(0)} MB`;
  return { memory, told };
}

async function* counting(pages: AsyncIterable<string[][]>, count: (rows: number) => void): AsyncGenerator<string[][]> {
  for await (const page of pages) {
    count(page.length);
    yield page;
  }
}

async function aClerk(db: Database): Promise<ApplicationContext> {
  const vault = createVault({
    sealing: { current: 't1', keys: { t1: Buffer.alloc(32, 1) } },
    index: { current: 'i1', keys: { i1: Buffer.alloc(32, 2) } },
  });
  const id = '00000000-0000-7000-8000-000000000001';
  await db.execute(sql`insert into people (id, name, email) values (${id}, '王芳', 'clerk@example.org')`);
  await db.execute(
    sql`insert into people (id, name, email) values ('00000000-0000-7000-8000-000000000002', '张三', 'z@example.org')`,
  );
  await db.execute(sql`insert into forms (hash, form) values ('bench', '{}')`);
  const actor = { id, name: '王芳', posts: [aPost(department, 'reviewer')] };
  return { ...readContent(), db, vault, actor, scanner: undefined, channels: [], now: () => new Date() };
}

/** Cases of every state, with ids in order. */
async function addCases(db: Database, from: number, to: number): Promise<void> {
  await db.execute(sql`
    insert into applications
      (id, service, department, applicant_id, applicant_name, locale, status, version, answers, form_hash, reference,
       assignee_id, submitted_at, due_on, near_from, dated_by, created_at, updated_at)
    select
      ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'dog-registration', ${department},
      '00000000-0000-7000-8000-000000000002', '申请人' || n, 'zh',
      (array['delivered', 'refused', 'withdrawn'])[1 + n % 3], 1, '', 'bench', 'B' || lpad(n::text, 19, '0'),
      '00000000-0000-7000-8000-000000000001', now() - interval '1 minute' * (n % 500000),
      '2026-12-01', '2026-11-30', '', now(), now()
    from generate_series(${from + 1}::int, ${to}::int) n`);
  await db.execute(sql`analyze applications`);
}
