import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost } from '#lib/kernel/testing.ts';

const departments = ['public-security', 'market', 'tax', 'civil-affairs'];
const perDepartment = 5;

/** Ids in order, so that a loader can name them. */
const idOf = (kind: string, number: string) =>
  sql.raw(`('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`);

/** The reviewer whose desk is measured: every department's, so that nothing is small because it is not theirs. */
export const reader: Actor = {
  id: '0190000a-0000-7000-8000-000000000001',
  name: '员工1',
  posts: departments.map((department) => aPost(department, 'reviewer')),
};

/** One of the reader's colleagues. */
export const colleague = '0190000a-0000-7000-8000-000000000002';

/** What the cases are found by, beside a number of their own: the first has every case, each of the next two every second one. */
export const termsOfCases = {
  ...{ common: 1n, even: 2n, odd: 3n, nothing: 4n, rare: 1_007n },
  number: (of: number): bigint => 10_000n + BigInt(of),
};

/** Twenty members of staff and a thousand citizens. */
export async function addPeople(db: Database): Promise<void> {
  await db.execute(sql`
    insert into people (id, name, email)
    select ${idOf('a', 'n')}, '员工' || n, 'staff-' || n || '@example.org' from generate_series(1, ${departments.length * perDepartment}::int) n`);
  await db.execute(sql`
    insert into people (id, name, email)
    select ${idOf('c', 'n')}, '市民' || n, 'citizen-' || n || '@example.org' from generate_series(1, 1000) n`);
  await db.execute(sql`insert into forms (hash, form) values ('bench', '{"pages":[]}')`);
}

/** A number below `below` that looks drawn, the same for a case at each run. */
const drawn = (salt: number, below: number) => sql.raw(`abs(hashint4(n * 31 + ${salt}) % ${below})`);

/**
 * Cases of four departments, sixty services and every state, a tenth of them open; a twentieth was corrected, as many sent
 * back, and to one of two hundred the applicant awaits a reply. Due days lie around today.
 */
export async function addCases(db: Database, number: number): Promise<void> {
  const open = sql`(array['submitted','accepted','in_review','awaiting_approval','approved','stopped','correction_requested'])[1 + ${drawn(1, 7)}]`;
  const over = sql`(array['delivered','refused','withdrawn'])[1 + ${drawn(1, 3)}]`;
  const isOpen = sql`${drawn(2, 10)} = 0`;
  const names = sql.join(
    departments.map((name) => sql`${name}`),
    sql`, `,
  );
  const service = drawn(3, 60);
  const owner = `1 + abs(hashint4(n * 31 + 4) % ${departments.length * perDepartment})`;
  await db.execute(sql`
    insert into applications
      (id, service, department, applicant_id, applicant_name, locale, status, version, answers, form_hash, reference,
       assignee_id, submitted_at, due_on, near_from, dated_by, awaits_reply, resubmitted, sent_back, created_at, updated_at)
    select
      ${idOf('e', 'n')}, 'service-' || ${service}, (array[${names}])[1 + ${service} % 4],
      ${idOf('c', '1 + n % 1000')}, '市民' || (1 + n % 1000), case when ${drawn(5, 9)} = 0 then 'en' else 'zh' end,
      case when ${isOpen} then ${open} else ${over} end, 3, '', 'bench', 'B' || lpad(n::text, 19, '0'),
      ${idOf('a', owner)},
      now() - interval '1 minute' * (n % 500000), current_date + ${drawn(6, 30)} - 5, current_date + ${drawn(6, 30)} - 8, '',
      ${isOpen} and ${drawn(7, 20)} = 0, ${drawn(8, 20)} = 0, ${drawn(9, 20)} = 0, now(), now()
    from generate_series(1, ${number}::int) n`);
  await db.execute(sql`
    insert into case_terms (application_id, hash)
    select ${idOf('e', 'n')}, term.hash from generate_series(1, ${number}::int) n
    cross join lateral (values (1), (2 + n % 2), (1000 + ${drawn(10, 5000)}), (10000 + n)) as term (hash)`);
  await db.execute(sql`
    insert into decided_cases
      (application_id, department, service, owner_id, outcome, decided_on, used, over_promise, over_law, stopped,
       past_promise, past_law, corrections, sent_back, overturned, draw, sampled)
    select id, department, service, assignee_id, 'approve', current_date - ${drawn(11, 700)}, ${drawn(12, 20)},
      ${drawn(12, 20)} - 10, ${drawn(12, 20)} - 20, ${drawn(13, 5)}, ${drawn(12, 20)} > 10, false, ${drawn(14, 2)},
      ${drawn(15, 2)}, 0, 'd', false
    from (select *, ('x' || right(id::text, 8))::bit(32)::int as n from applications) decided
    where status in ('delivered', 'refused')`);
}
