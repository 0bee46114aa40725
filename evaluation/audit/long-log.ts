import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { auditHeads } from '#db/schema/audit.ts';
import { hashOf, sealOf, type Head } from '#lib/audit/chain.ts';
import { laneOf } from '#lib/audit/event.ts';
import type { Vault } from '#lib/kernel/vault.ts';

const batch = 5000;
const actions = ['read', 'list', 'search', 'accept', 'read_file'];

/** Writes a log of so many rows as acts would have, many rows in one statement. */
export async function writeLongLog(db: Database, vault: Vault, rows: number): Promise<void> {
  const heads = new Map<number, Head>();
  const begun = Date.parse('2026-01-01T00:00:00Z');
  for (let written = 0; written < rows; written += batch) {
    const made = Array.from({ length: Math.min(batch, rows - written) }, (_, place) =>
      nextRow(vault, heads, { number: written + place, at: new Date(begun + (written + place) * 1000) }),
    );
    await db.execute(
      sql`insert into audit_events select * from json_populate_recordset(null::audit_events, ${JSON.stringify(made)}::json)`,
    );
  }
  const ends = [...heads].map(([lane, head]) => ({ lane, ...head, seal: sealOf(vault, { lane, ...head }) }));
  await db.insert(auditHeads).values(ends);
}

function nextRow(vault: Vault, heads: Map<number, Head>, { number, at }: { number: number; at: Date }) {
  const subject = `application:${number % 50_000}`;
  const lane = laneOf(subject);
  const head = heads.get(lane) ?? { sequence: 0, hash: '' };
  const content = {
    ...{ id: newId(), lane, sequence: head.sequence + 1, at: at.toISOString(), actorId: null },
    ...{ action: actions[number % actions.length], subject, facts: { role: 'reviewer', number: String(number) } },
  };
  const hash = hashOf(vault, { previousHash: head.hash }, content);
  heads.set(lane, { sequence: content.sequence, hash });
  const { actorId, ...rest } = content;
  return { ...rest, actor_id: actorId, previous_hash: head.hash, hash };
}
