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

/**
 * Cases of four departments, sixty services and every state, a tenth of them open; a twentieth was corrected, as many sent
 * back. Due days lie around today.
 */
export async function addCases(db: Database, from: number, to: number): Promise<void> {
  const open = sql`(array['submitted','accepted','in_review','awaiting_approval','approved','stopped','correction_requested'])[1 + (n / 10) % 7]`;
  const over = sql`(array['delivered','refused','withdrawn'])[1 + n % 3]`;
  const numbers = sql`generate_series(${from + 1}::int, ${to}::int) n`;
  await db.execute(sql`
    insert into applications
      (id, service, department, applicant_id, applicant_name, locale, status, version, answers, form_hash, reference,
       assignee_id, submitted_at, due_on, near_from, dated_by, awaits_reply, created_at, updated_at)
    select
      ${idOf('e', 'n')}, 'service-' || n % 60, (array[${sql.join(
        departments.map((name) => sql`${name}`),
        sql`, `,
      )}])[1 + n % 4],
      ${idOf('c', '1 + n % 1000')}, '市民' || (1 + n % 1000), case when n % 9 = 0 then 'en' else 'zh' end,
      case when n % 10 = 0 then ${open} else ${over} end, 3, '', 'bench', 'B' || lpad(n::text, 19, '0'),
      ${idOf('a', `1 + (n / 10) % ${departments.length * perDepartment}`)},
      now() - interval '1 minute' * (n % 500000), current_date + (n / 70) % 30 - 5, current_date + (n / 70) % 30 - 8, '',
      n % 10 = 0 and n % 200 = 0, now(), now()
    from ${numbers}`);
  await db.execute(sql`
    insert into application_events (id, application_id, sequence, step, status, at, data, previous_hash, hash)
    select ${idOf('f', 'n')}, ${idOf('e', 'n')}, 2, case when n % 40 = 0 then 'send_back' else 'resubmit' end, 'in_review', now(), '', '', n::text
    from ${numbers} where n % 20 = 0`);
  await db.execute(sql`vacuum analyze`);
}
