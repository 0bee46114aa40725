import { aliasedTable, and, asc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import { people } from '#db/schema/identity.ts';
import { opinions } from '#db/schema/opinions.ts';
import type { Day } from '#lib/kernel/day.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Opinion } from './opinion.ts';

type Keeping = { db: Database; vault: Vault };
type Asked = Pick<
  Opinion,
  'applicationId' | 'department' | 'expertId' | 'askedById' | 'askedAt' | 'question' | 'dueOn'
>;

export async function insertOpinion({ db, vault }: Keeping, asked: Asked): Promise<string> {
  const id = newId();
  await db.insert(opinions).values({ ...asked, id, question: vault.seal(asked.question, `opinions.question:${id}`) });
  return id;
}

export const listOpinionsOn = (ctx: Keeping, applicationId: string): Promise<Opinion[]> =>
  select(ctx, eq(opinions.applicationId, applicationId));

/** What somebody is asked, and has replied. */
export const listOpinionsOf = (ctx: Keeping, expertId: string): Promise<Opinion[]> =>
  select(ctx, eq(opinions.expertId, expertId));

/** An opinion that this person is asked for, locked until the transaction ends. */
export async function lockOpinion(
  ctx: Keeping,
  { id, expertId }: { id: string; expertId: string },
): Promise<Opinion | undefined> {
  if (!isId(id)) return undefined;
  await ctx.db.select({ id: opinions.id }).from(opinions).where(eq(opinions.id, id)).for('update');
  const [found] = await select(ctx, and(eq(opinions.id, id), eq(opinions.expertId, expertId)));
  return found;
}

export async function recordReply(
  { db, vault }: Keeping,
  id: string,
  said: { reply: string; at: Date },
): Promise<void> {
  const reply = vault.seal(said.reply, `opinions.reply:${id}`);
  await db.update(opinions).set({ reply, repliedAt: said.at }).where(eq(opinions.id, id));
}

/** Takes the opinions that are due by a day and nobody was reminded of: no other process reminds of them again. */
export async function claimReminders(ctx: Keeping, { by, at }: { by: Day; at: Date }): Promise<Opinion[]> {
  const claimed = await ctx.db
    .update(opinions)
    .set({ remindedAt: at })
    .where(and(isNull(opinions.repliedAt), isNull(opinions.remindedAt), lte(opinions.dueOn, by)))
    .returning({ id: opinions.id });
  const ids = claimed.map(({ id }) => id);
  return ids.length > 0 ? select(ctx, inArray(opinions.id, ids)) : [];
}

async function select({ db, vault }: Keeping, which: SQL | undefined): Promise<Opinion[]> {
  const [expert, asker] = [aliasedTable(people, 'expert'), aliasedTable(people, 'asker')];
  const rows = await db
    .select({
      ...{ id: opinions.id, applicationId: opinions.applicationId, service: applications.service },
      ...{ department: opinions.department, expertId: opinions.expertId, askedById: opinions.askedById },
      ...{ expert: expert.name, askedBy: asker.name, askedAt: opinions.askedAt, dueOn: opinions.dueOn },
      ...{ question: opinions.question, reply: opinions.reply, repliedAt: opinions.repliedAt },
    })
    .from(opinions)
    .innerJoin(applications, eq(applications.id, opinions.applicationId))
    .innerJoin(expert, eq(expert.id, opinions.expertId))
    .innerJoin(asker, eq(asker.id, opinions.askedById))
    .where(which)
    .orderBy(asc(opinions.id));
  return rows.map(({ id, question, reply, ...row }) => ({
    ...{ ...row, id, question: vault.open(question, `opinions.question:${id}`) },
    reply: reply === null ? null : vault.open(reply, `opinions.reply:${id}`),
  }));
}
