import { sql } from 'drizzle-orm';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import type { Vault } from '#lib/kernel/vault.ts';

type Draft = { id: string; applicantId: string; at: Date };
type Sender = { db: Database; vault: Vault };

/** Submissions a second through the real act, so many at once. */
export async function submissionsPerSecond(
  sender: Sender,
  { atOnce, drafts }: { atOnce: number; drafts: number },
): Promise<number> {
  const waiting = await makeDrafts(sender, drafts);
  const began = performance.now();
  const worker = async () => {
    for (let draft = waiting.pop(); draft; draft = waiting.pop()) await send(sender, draft);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (drafts * 1000) / (performance.now() - began);
}

/** Bytes of the three rows that a submission is at its least: what was sent, its event, its line in the inbox. */
export async function bytesOfRows(db: Database): Promise<number[]> {
  const { rows } = (await db.execute(sql`
    select
      (select avg(pg_column_size(answers) + pg_column_size(document) + pg_column_size(terms))
        from submissions)::int as sent,
      (select avg(pg_column_size(event.*)) from application_events event)::int as event,
      (select avg(pg_column_size(line.*)) from notifications line)::int as line`)) as unknown as {
    rows: { sent: number; event: number; line: number }[];
  };
  return rows.flatMap(({ sent, event, line }) => [sent, event, line]);
}

/**
 * Drafts that only wait to be sent, each of a person of its own: citizens' cases once more, as of the day they were sent, with
 * ids as the portal makes them and answers sealed for them.
 */
async function makeDrafts({ db, vault }: Sender, count: number): Promise<Draft[]> {
  const { rows: sent } = (await db.execute(sql`
    select id, answers from applications where submitted_at is not null and organisation_id is null limit 40`)) as unknown as {
    rows: { id: string; answers: string }[];
  };
  const texts = sent.map(({ id, answers }) => ({ source: id, text: vault.open(answers, placeOf(id)) }));
  const made = Array.from({ length: count }, (_, number) => {
    const { source = '', text = '' } = texts[number % texts.length] ?? {};
    const draft = newId();
    return { draft, person: newId(), source, sealed: vault.seal(text, placeOf(draft)) };
  });
  const { rows } = (await db.execute(sql`
    with wanted as (
      select * from json_to_recordset(${JSON.stringify(made)}::json) as made(draft uuid, person uuid, source uuid, sealed text)
      join applications sent on sent.id = source),
    applicants as (insert into people (id, name, email, locale, created_at)
      select person, applicant_name, person || '@example.org', locale, submitted_at from wanted)
    insert into applications (id, service, department, applicant_id, applicant_name, locale, answers, form_hash, created_at, updated_at)
    select draft, service, department, person, applicant_name, locale, sealed, form_hash, submitted_at, submitted_at
    from wanted
    returning id, applicant_id as "applicantId", created_at as at`)) as unknown as { rows: Draft[] };
  return rows;
}

const placeOf = (id: string) => `applications.answers:${id}` as const;

const content = readContent();

async function send({ db, vault }: Sender, { id, applicantId, at }: Draft): Promise<void> {
  const actor = { id: applicantId, name: '', posts: [] };
  const ctx = { ...content, db, vault, actor, scanner: undefined, channels: [], now: () => new Date(at) };
  const result = await submit(ctx, { applicationId: id, idempotencyKey: crypto.randomUUID() });
  if (!result.ok) throw new Error(`A draft was refused: ${JSON.stringify(result.refusal)}`);
}
