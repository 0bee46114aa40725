import { eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { documents } from '#db/schema/documents.ts';
import { people } from '#db/schema/identity.ts';
import { organisations } from '#db/schema/organisations.ts';
import { isId } from '#lib/kernel/id.ts';
import type { About } from './entry.ts';

/** What the subjects of a page of the log are called; what is gone, or has no name, is not there. */
export async function listAbout(db: Database, subjects: string[]): Promise<Map<string, About>> {
  const idsOf = (kind: string) => [
    ...new Set(
      subjects
        .filter((subject) => subject.startsWith(`${kind}:`))
        .map((subject) => subject.slice(kind.length + 1))
        .filter(isId),
    ),
  ];
  const found = await Promise.all([
    listCases(db, idsOf('application')),
    listDocuments(db, idsOf('document')),
    listNames(db, { kind: 'person', table: people, ids: idsOf('person') }),
    listNames(db, { kind: 'organisation', table: organisations, ids: idsOf('organisation') }),
  ]);
  return new Map(found.flat());
}

type Found = [subject: string, About][];

async function listCases(db: Database, ids: string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const { id, reference, service, department } = applications;
  const rows = await db.select({ id, reference, service, department }).from(applications).where(inArray(id, ids));
  return rows.map((row) => [`application:${row.id}`, { kind: 'case', ...row }]);
}

async function listDocuments(db: Database, ids: string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: documents.id, title: documents.title, of: applications.id })
    .from(documents)
    .innerJoin(applications, eq(applications.id, documents.applicationId))
    .where(inArray(documents.id, ids));
  return rows.map(({ id, title, of }) => [`document:${id}`, { kind: 'document', title, of }]);
}

type Named = { kind: string; table: typeof people | typeof organisations; ids: string[] };

async function listNames(db: Database, { kind, table, ids }: Named): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids));
  return rows.flatMap(({ id, name }) => (name ? [[`${kind}:${id}`, { kind: 'name' as const, name }] as const] : []));
}
