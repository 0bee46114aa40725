import { sql } from 'drizzle-orm';
import { openAt, type Database } from '#db/client.ts';
import { submit } from '#lib/applications/submit.ts';
import type { Vault } from '#lib/kernel/vault.ts';

type Draft = { id: string; applicantId: string; at: Date };

/** Submissions a second through the real act, so many at once. */
export async function submissionsPerSecond(
  { url, vault }: { url: string; vault: Vault },
  { atOnce, drafts }: { atOnce: number; drafts: number },
): Promise<number> {
  const { db, close } = await openAt({ kind: 'postgres', url });
  try {
    const waiting = await makeDrafts(db, drafts + atOnce * 4);
    await sendAll({ db, vault }, waiting.splice(0, atOnce * 4), atOnce);
    const began = performance.now();
    await sendAll({ db, vault }, waiting, atOnce);
    return (drafts * 1000) / (performance.now() - began);
  } finally {
    await close();
  }
}

/** Drafts that only wait to be sent: the citizens' own cases once more, as of the day each was sent. */
async function makeDrafts(db: Database, count: number): Promise<Draft[]> {
  const { rows } = (await db.execute(sql`
    insert into applications (id, service, department, applicant_id, organisation_id, applicant_name, locale,
      answers, form, created_at, updated_at)
    select gen_random_uuid(), service, department, applicant_id, organisation_id, applicant_name, locale,
      answers, form, submitted_at, submitted_at
    from (select * from applications where submitted_at is not null and organisation_id is null limit 40) as sent
    cross join generate_series(1, ${Math.ceil(count / 40)}::int)
    returning id, applicant_id as "applicantId", created_at as at`)) as unknown as { rows: Draft[] };
  return rows.slice(0, count);
}

async function sendAll(ctx: { db: Database; vault: Vault }, drafts: Draft[], atOnce: number): Promise<void> {
  const worker = async () => {
    for (let draft = drafts.pop(); draft; draft = drafts.pop()) await send(ctx, draft);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function send({ db, vault }: { db: Database; vault: Vault }, { id, applicantId, at }: Draft): Promise<void> {
  const actor = { id: applicantId, name: '', posts: [] };
  const ctx = { db, vault, actor, now: () => new Date(at) };
  const result = await submit(ctx, { applicationId: id, idempotencyKey: crypto.randomUUID() });
  if (!result.ok) throw new Error(`A draft was refused: ${JSON.stringify(result.refusal)}`);
}
