import { desc, eq, gt, isNull, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { publishedNotices } from '#db/schema/publishing.ts';
import type { KeptNotice } from './notice.ts';

type Wording = Omit<KeptNotice, 'id'>;

export async function insertNotice(db: Database, notice: Wording): Promise<string> {
  const [row] = await db.insert(publishedNotices).values(rowOf(notice)).returning({ id: publishedNotices.id });
  return row?.id ?? '';
}

export async function updateNotice(db: Database, { id, ...notice }: KeptNotice): Promise<void> {
  await db.update(publishedNotices).set(rowOf(notice)).where(eq(publishedNotices.id, id));
}

/** Locks a notice until the transaction ends. */
export async function lockNotice(db: Database, id: string): Promise<KeptNotice | undefined> {
  const [row] = await db.select().from(publishedNotices).where(eq(publishedNotices.id, id)).for('update');
  return row && noticeOf(row);
}

/** Those that are not over at a moment, the last to start first. */
export async function listNotices(db: Database, at: Date): Promise<KeptNotice[]> {
  const rows = await db
    .select()
    .from(publishedNotices)
    .where(or(isNull(publishedNotices.endsAt), gt(publishedNotices.endsAt, at)))
    .orderBy(desc(publishedNotices.startsAt), desc(publishedNotices.id));
  return rows.map(noticeOf);
}

/** The hundred that started last, over or not, the last first. */
export async function listLatestNotices(db: Database): Promise<KeptNotice[]> {
  const rows = await db
    .select()
    .from(publishedNotices)
    .orderBy(desc(publishedNotices.startsAt), desc(publishedNotices.id))
    .limit(100);
  return rows.map(noticeOf);
}

const rowOf = ({ area, title, text, ...notice }: Wording) => ({
  ...notice,
  ...{ department: area.department ?? null, service: area.service ?? null },
  ...{ titleZh: title.zh, titleEn: title.en, textZh: text.zh, textEn: text.en },
});

const noticeOf = (row: typeof publishedNotices.$inferSelect): KeptNotice => ({
  ...{ id: row.id, edition: row.edition, leadsTo: row.leadsTo, startsAt: row.startsAt, endsAt: row.endsAt },
  // Only `insertNotice` and `updateNotice` write here, under this type.
  severity: row.severity as KeptNotice['severity'],
  area: {
    ...(row.department !== null && { department: row.department }),
    ...(row.service !== null && { service: row.service }),
  },
  title: { zh: row.titleZh, en: row.titleEn },
  text: { zh: row.textZh, en: row.textEn },
});
